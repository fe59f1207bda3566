/** A return of the default framework, as /evaluate takes it. */
export const aSchoolReturn = {
  academy: { id: '140372', name: 'Henry Hinde Junior School', phase: 'primary', joinedOn: '2019-08-01' },
  asOf: '2019-10-01',
  year: '2017/18',
  values: { 'ks2-rwm-expected': 43, 'ks2-maths-progress': -6.1, 'ofsted-overall': 'requires-improvement', 'absence-persistent': { absent: 'not-published' } },
}
