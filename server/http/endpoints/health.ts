import { WaymarkError } from '../../domain/errors.ts'
import { endpoint } from '../endpoint.ts'
import { reply } from '../reply.ts'

export const healthEndpoints = [
  endpoint({
    operationId: 'readHealth',
    summary: 'Whether the process lives',
    method: 'get',
    path: '/healthz',
    root: true,
    access: 'open',
    success: { status: 200, schema: 'health' },
    errors: [],
    handle: () => ({ status: 'alive' }),
  }),
  endpoint({
    operationId: 'readReadiness',
    summary: 'Whether the store answers and can be written',
    method: 'get',
    path: '/readyz',
    root: true,
    access: 'open',
    success: { status: 200, schema: 'health' },
    errors: ['store-unavailable'],
    handle: async ({ context }) => {
      if (!(await context.store.ready())) throw new WaymarkError('store-unavailable', 'The store does not answer.')
      if (!(await context.store.writable()))
        throw new WaymarkError('store-unavailable', 'The store can be read but not written: its disk is full or read-only.')
      return { status: 'ready' }
    },
  }),
  endpoint({
    operationId: 'readMetrics',
    summary: 'Counts and times, in the text format of Prometheus',
    method: 'get',
    path: '/metrics',
    root: true,
    access: 'read-trust',
    success: { status: 200, types: ['text/plain'] },
    errors: [],
    handle: async ({ context: { metrics } }) => reply({ headers: { 'Content-Type': metrics.registry.contentType }, body: await metrics.registry.metrics() }),
  }),
]
