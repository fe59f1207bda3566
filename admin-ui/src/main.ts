import { mount } from 'svelte'
import './styles/tokens.css'
import './styles/base.css'
import './styles/tables.css'
import App from './App.svelte'
import { askBeforeLosing } from './lib/local-storage.ts'
import { router } from './lib/router.svelte.ts'
import { theme } from './lib/state/theme.svelte.ts'

theme.apply()
askBeforeLosing()
router.start()
mount(App, { target: document.getElementById('app')! })
