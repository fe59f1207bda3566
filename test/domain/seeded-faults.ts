/** A fault put into a copy of server/domain by hand: one passage of one file, said as what is wrong with it. */
export interface SeededFault {
  fault: string
  file: string
  from: string
  to: string
}

const comparison = 'rules/translate-comparison.ts'
const thresholds = 'rules/translate-thresholds.ts'

export const seededFaults: SeededFault[] = [
  {
    fault: 'certain "less than" asks for the least value instead of the greatest',
    file: comparison,
    from: "lessThan: { certain: 'max', possible: 'min' },\n  lessThanInclusive",
    to: "lessThan: { certain: 'min', possible: 'min' },\n  lessThanInclusive",
  },
  {
    fault: 'possible "at least" asks for the least value instead of the greatest',
    file: comparison,
    from: "greaterThanInclusive: { certain: 'min', possible: 'max' }",
    to: "greaterThanInclusive: { certain: 'min', possible: 'min' }",
  },
  {
    fault: 'two facts compared by the same bounds instead of opposite ones',
    file: comparison,
    from: "side[reading] === 'min' ? 'max' : 'min'",
    to: "side[reading] === 'min' ? 'min' : 'max'",
  },
  {
    fault: 'a fact compared with another is not asked whether the other exists',
    file: comparison,
    from: 'allOf([exists(left.name), exists(right.name), both])',
    to: 'allOf([exists(left.name), both])',
  },
  {
    fault: 'a comparison with a constant is not asked whether its fact exists',
    file: comparison,
    from: 'return allOf([exists(left.name), holds])',
    to: 'return holds',
  },
  {
    fault: 'certain "is" of a category only asks that the others are out, one short',
    file: comparison,
    from: 'allOf(others.map((each) => mayNot(name, each)))',
    to: 'allOf(others.slice(1).map((each) => mayNot(name, each)))',
  },
  {
    fault: '"is none of" taken as "is one of"',
    file: comparison,
    from: "const positive = operator === 'equal' || operator === 'in'\n",
    to: "const positive = operator === 'equal' || operator === 'in' || operator === 'notIn'\n",
  },
  {
    fault: 'certain "is not" of a number holds where the range only reaches beyond it',
    file: comparison,
    from: "anyOf([bound(fact, 'max', 'lessThan', low), bound(fact, 'min', 'greaterThan', high)])",
    to: "anyOf([bound(fact, 'min', 'lessThan', low), bound(fact, 'max', 'greaterThan', high)])",
  },
  {
    fault: 'possible "is" of two numbers needs the same bounds instead of an overlap',
    file: comparison,
    from: "allOf([pair('min', 'lessThanInclusive', 'max'), pair('max', 'greaterThanInclusive', 'min')])",
    to: 'allOf(same)',
  },
  {
    fault: 'certain "is not" of two categories needs only one that they do not share',
    file: comparison,
    from: 'return allOf(left.options.map((each) => anyOf([mayNot(left.name, each), mayNot(right.name, each)])))',
    to: 'return anyOf(left.options.map((each) => anyOf([mayNot(left.name, each), mayNot(right.name, each)])))',
  },
  {
    fault: 'a value exactly at a cut belongs to the weaker side',
    file: thresholds,
    from: "operator: greater ? 'greaterThanInclusive' : 'lessThanInclusive', value: from",
    to: "operator: greater ? 'greaterThan' : 'lessThan', value: from",
  },
  {
    fault: 'a value exactly at the next cut stays in the stage before as well',
    file: thresholds,
    from: "operator: greater ? 'lessThan' : 'greaterThan', value: to",
    to: "operator: greater ? 'lessThanInclusive' : 'greaterThanInclusive', value: to",
  },
  {
    fault: 'the phases of a threshold are ignored',
    file: thresholds,
    from: 'allOf([phaseCondition(threshold, facts), condition])',
    to: 'condition',
  },
  {
    fault: 'a threshold on the gap reads the value',
    file: thresholds,
    from: "const name = threshold.compare === 'national-gap' ?",
    to: 'const name = threshold.compare === threshold.id ?',
  },
  {
    fault: 'the domains of the minimum evidence are ignored',
    file: 'rules/translate-classification.ts',
    from: '...minimumEvidence.domains.map(',
    to: '...minimumEvidence.domains.slice(1).map(',
  },
  {
    fault: 'support that follows the stage is given without a classification',
    file: 'rules/translate-support.ts',
    from: 'byStage.has(item.tier) ? [',
    to: 'byStage.has(item.id) ? [',
  },
  {
    fault: 'where lower is better the cuts run upwards',
    file: 'rules/bands.ts',
    from: "threshold.compare === 'national-gap' || indicator.better !== 'lower'",
    to: "threshold.compare === 'national-gap' || indicator.better !== undefined",
  },
  {
    fault: 'a negation leaves "any" as it is',
    file: 'conditions/tree.ts',
    from: "return 'all' in condition === !negated ?",
    to: "return 'all' in condition ?",
  },
  {
    fault: 'the negation of "less than" leaves the cut out',
    file: 'operators.ts',
    from: "complement: 'greaterThanInclusive'",
    to: "complement: 'greaterThan'",
  },
  {
    fault: 'compiled: an "all" of four forgets its last member',
    file: 'rules/compile-condition.ts',
    from: 'a(s) && b(s) && c(s) && d(s)',
    to: 'a(s) && b(s) && c(s)',
  },
  {
    fault: 'compiled: "at most" of two facts is "less than"',
    file: 'rules/compile-condition.ts',
    from: 's[a]! <= s[b]!',
    to: 's[a]! < s[b]!',
  },
  {
    fault: 'compiled: "does not contain" is "contains"',
    file: 'rules/compile-condition.ts',
    from: '(s[slot]! & bit) === 0',
    to: '(s[slot]! & bit) !== 0',
  },
  {
    fault: 'compiled: with something open both readings are taken as one',
    file: 'evaluation/run-compiled.ts',
    from: 'if (open) for',
    to: 'if (open && tests.length < 6) for',
  },
  {
    fault: 'compiled: thresholds of open indicators are skipped',
    file: 'evaluation/run-compiled.ts',
    from: 'run.presence[at] !== presence.known && run.presence[at] !== presence.open',
    to: 'run.presence[at] !== presence.known',
  },
  {
    fault: 'an open value is taken as the least of its range',
    file: 'evaluation/load-facts.ts',
    from: 'fillNumber(run, layout, given, year, release, indicator.min!, indicator.max!)',
    to: 'fillNumber(run, layout, given, year, release, indicator.min!, indicator.min!)',
  },
  {
    fault: 'the gap of an indicator where lower is better keeps its bounds the wrong way round',
    file: 'evaluation/load-facts.ts',
    from: 'bounds(slots, slot, -high + 0, -low + 0)',
    to: 'bounds(slots, slot, -low + 0, -high + 0)',
  },
  {
    fault: 'the change is reckoned from the national figure',
    file: 'evaluation/load-facts.ts',
    from: 'distance(run.slots, layout.change, layout.sign, min, max, before)',
    to: 'distance(run.slots, layout.change, layout.sign, min, max, Number.isNaN(run.nationals[at]) ? before : run.nationals[at]!)',
  },
  {
    fault: 'a count takes what may be in the stage as certainly in it',
    file: 'evaluation/count-stages.ts',
    from: 'add(slots, layout.counts.whole[place]!, only)',
    to: 'add(slots, layout.counts.whole[place]!, true)',
  },
  {
    fault: 'the weakest indicator may be in any stage that one may be in',
    file: 'evaluation/count-stages.ts',
    from: 'someStage & ((1 << (highestWorst + 1)) - 1)',
    to: 'someStage',
  },
  {
    fault: 'the first limit wins instead of the weakest',
    file: 'evaluation/decide-stage.ts',
    from: 'limitHolds(run, at) && (most < result.cap || capAt < 0)',
    to: 'limitHolds(run, at) && capAt < 0',
  },
  {
    fault: 'a limit that is only possible lowers nothing',
    file: 'evaluation/decide-stage.ts',
    from: 'return better === 0 ? possible : possible | (1 << most)',
    to: 'return better === 0 ? possible : possible',
  },
  {
    fault: 'rules after the first certain one are possible too',
    file: 'evaluation/decide-stage.ts',
    from: 'for (; ruleAt < rules.length; ruleAt++) {',
    to: 'for (let at = 0; at < rules.length; at++) if (ruleMayHold(run, at)) possible |= 1 << Math.min(place(rules[at]!.stage), result.cap)\n  for (; ruleAt < rules.length; ruleAt++) {',
  },
  {
    fault: 'a certain limit at the weakest stage is no evidence',
    file: 'evaluation/decide-stage.ts',
    from: 'result.proposed = result.enough || onlyWeakest ?',
    to: 'result.proposed = result.enough ?',
  },
  {
    fault: 'a national figure of a later year is taken',
    file: 'evaluation/national.ts',
    from: 'entry.year <= year && (entry.phase',
    to: '(entry.phase',
  },
  {
    fault: 'the release of a value is ignored',
    file: 'evaluation/national.ts',
    from: 'release !== undefined && entry.release === release ? 0 :',
    to: 'release !== undefined && entry.year === release ? 0 :',
  },
]
