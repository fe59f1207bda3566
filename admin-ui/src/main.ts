import { mount } from 'svelte'
import './styles/tokens.css'
import './styles/base.css'
import './styles/tables.css'
import App from './App.svelte'
import { router } from './lib/router.svelte.ts'
import { theme } from './lib/state/theme.svelte.ts'

theme.apply()
router.start()
mount(App, { target: document.getElementById('app')! })
