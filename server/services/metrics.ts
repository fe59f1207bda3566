import { Counter, Histogram, Registry } from 'prom-client'

export interface Metrics {
  registry: Registry
  /** Seconds a request took, by operation and status. */
  requests: Histogram<'operation' | 'status'>
  /** Evaluations answered, by the engine that decided. */
  evaluations: Counter<'engine'>
  /** Plain evaluations that were repeated by json-rules-engine. */
  shadowChecks: Counter
  /** Repeated evaluations whose two answers differed, by version. */
  differences: Counter<'version'>
}

/** Metrics of one service, in a registry of their own so that two services in one process do not mix. */
export function createMetrics(): Metrics {
  const registry = new Registry()
  const registers = [registry]
  return {
    registry,
    requests: new Histogram({
      name: 'waymark_request_seconds',
      help: 'Seconds a request took',
      labelNames: ['operation', 'status'],
      buckets: [0.001, 0.005, 0.02, 0.1, 0.5, 2, 10, 60],
      registers,
    }),
    evaluations: new Counter({ name: 'waymark_evaluations_total', help: 'Evaluations answered', labelNames: ['engine'], registers }),
    shadowChecks: new Counter({ name: 'waymark_shadow_checks_total', help: 'Evaluations repeated by json-rules-engine', registers }),
    differences: new Counter({ name: 'waymark_evaluator_differences_total', help: 'Repeated evaluations that differed', labelNames: ['version'], registers }),
  }
}
