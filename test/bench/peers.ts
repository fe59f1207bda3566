import { ZenEngine } from '@gorules/zen-engine'
import { LogicEngine } from 'json-logic-engine'
import { Engine } from 'json-rules-engine'
import type { EngineComparison, EngineCondition, EngineRule } from '../../server/domain/rules/engine-rule.ts'

export type NamedFacts = Record<string, number | boolean | (string | boolean)[]>

/** One list of rules held ready by another engine; answers the names of the rules that fired, in any order. */
export interface PreparedList {
  fired(facts: NamedFacts): Promise<string[]> | string[]
}

export interface Peer {
  name: string
  prepare(rules: EngineRule[]): PreparedList
}

/** json-rules-engine as its documentation has it: rules added once, facts given to each run. Runs never overlap here, so one engine serves them all. */
export const jsonRulesEngine: Peer = {
  name: 'json-rules-engine',
  prepare(rules) {
    const engine = new Engine()
    for (const { name, conditions, event } of rules) engine.addRule({ name, conditions, event })
    return { fired: async (facts) => (await engine.run(facts)).results.map((result) => result.name as string) }
  },
}

/** GoRules ZEN: a decision table that collects, a row a rule, made ready once with createDecision. */
export const zen: Peer = {
  name: '@gorules/zen-engine',
  prepare(rules) {
    const engine = new ZenEngine()
    const rows = rules.map((rule, at) => ({ _id: `r${at}`, when: zenExpression(rule.conditions), name: JSON.stringify(rule.name) }))
    const table = {
      hitPolicy: 'collect',
      passThrough: false,
      inputs: [{ id: 'when', name: 'When', type: 'expression', field: '' }],
      outputs: [{ id: 'name', name: 'Name', type: 'expression', field: 'name' }],
      rules: rows,
    }
    const node = (id: string, type: string, content?: object) => ({ id, type, name: id, position: { x: 0, y: 0 }, ...(content ? { content } : {}) })
    const edge = (id: string, sourceId: string, targetId: string) => ({ id, type: 'edge', sourceId, targetId })
    const graph = {
      nodes: [node('in', 'inputNode'), node('table', 'decisionTableNode', table), node('out', 'outputNode')],
      edges: [edge('a', 'in', 'table'), edge('b', 'table', 'out')],
    }
    const decision = engine.createDecision(Buffer.from(JSON.stringify(graph)))
    return { fired: async (facts) => ((await decision.evaluate(renamed(facts))).result as { name: string }[]).map(({ name }) => name) }
  },
}

/** json-logic-engine: each rule built to a function once, as its documentation advises for speed. */
export const jsonLogic: Peer = {
  name: 'json-logic-engine',
  prepare(rules) {
    const engine = new LogicEngine()
    const built = rules.map((rule) => ({ name: rule.name, holds: engine.build(logic(rule.conditions)) as (facts: object) => boolean }))
    return {
      fired: (facts) => {
        const given = renamed(facts)
        return built.filter(({ holds }) => holds(given)).map(({ name }) => name)
      },
    }
  },
}

/** Both expression languages read dots and hyphens as operators. */
function identifier(fact: string): string {
  return `f_${fact.replaceAll('.', '__').replaceAll('-', '_')}`
}

function renamed(facts: NamedFacts): NamedFacts {
  return Object.fromEntries(Object.entries(facts).map(([name, value]) => [identifier(name), value]))
}

const symbols = { equal: '==', notEqual: '!=', lessThan: '<', lessThanInclusive: '<=', greaterThan: '>', greaterThanInclusive: '>=' } as const

function zenExpression(condition: EngineCondition): string {
  if ('all' in condition) return condition.all.map((member) => `(${zenExpression(member)})`).join(' and ')
  if ('any' in condition) return condition.any.map((member) => `(${zenExpression(member)})`).join(' or ')
  const { fact, operator, value } = condition
  const other = typeof value === 'object' ? identifier(value.fact) : JSON.stringify(value)
  if (operator === 'contains') return `${other} in ${identifier(fact)}`
  if (operator === 'doesNotContain') return `${other} not in ${identifier(fact)}`
  return `${identifier(fact)} ${symbols[operator]} ${other}`
}

function logic(condition: EngineCondition): object {
  if ('all' in condition) return { and: condition.all.map(logic) }
  if ('any' in condition) return { or: condition.any.map(logic) }
  return logicComparison(condition)
}

function logicComparison({ fact, operator, value }: EngineComparison): object {
  const read = { var: identifier(fact) }
  const other = typeof value === 'object' ? { var: identifier(value.fact) } : value
  if (operator === 'contains') return { in: [other, read] }
  if (operator === 'doesNotContain') return { '!': { in: [other, read] } }
  const strict = { ...symbols, equal: '===', notEqual: '!==' }
  return { [strict[operator]]: [read, other] }
}
