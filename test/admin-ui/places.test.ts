import { expect, test } from 'vitest'
import { findPlaces, type Place } from '../../admin-ui/src/shell/find-places.ts'

const place = (title: string, kind: string, words = ''): Place => ({ href: `/${title}`, title, kind, words })

test('every word must occur, in title, kind or what else it goes by', () => {
  const places = [place('Ashlawn School', 'Academy', '136587'), place('Houlton School', 'Academy', '143707'), place('Persistent absence', 'Indicator')]
  expect(findPlaces(places, 'school academy').map(({ title }) => title)).toEqual(['Ashlawn School', 'Houlton School'])
  expect(findPlaces(places, '143').map(({ title }) => title)).toEqual(['Houlton School'])
  expect(findPlaces(places, 'school indicator')).toEqual([])
  expect(findPlaces(places, '  ')).toEqual([])
})

test('what begins with the text comes first', () => {
  const places = [place('Overall absence', 'Indicator'), place('Absence meetings', 'Duty')]
  expect(findPlaces(places, 'abs').map(({ title }) => title)).toEqual(['Absence meetings', 'Overall absence'])
})
