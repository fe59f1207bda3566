import type { KnownColumn } from '../../schema/types.generated.ts'

/** Ofsted's management information writes its grades by number, and 9 where a judgement was not made. */
const grades = { '1': 'outstanding', '2': 'good', '3': 'requires-improvement', '4': 'inadequate', '9': '', 'Not judged': '' }
const effective = { '9': '' }

const graded = (heading: string, as: string): KnownColumn => ({ heading, as, cells: grades })

/** Headings of tables everybody downloads, until the trust says otherwise: Ofsted's management information of state-funded schools, and extracts of Get Information about Schools. */
export const publishedColumns: readonly KnownColumn[] = [
  graded('Ofsted grade', 'ofsted-overall'),
  graded('Overall effectiveness', 'ofsted-overall'),
  graded('Latest OEIF overall effectiveness', 'ofsted-overall'),
  graded('OfstedRating (name)', 'ofsted-overall'),
  graded('Previous full inspection overall effectiveness', 'ofsted-previous'),
  graded('Previous graded inspection overall effectiveness', 'ofsted-previous'),
  graded('Previous OEIF overall effectiveness', 'ofsted-previous'),
  { heading: 'Safeguarding is effective?', as: 'safeguarding', cells: effective },
  { heading: 'Latest OEIF safeguarding is effective?', as: 'safeguarding', cells: effective },
  { heading: 'EstablishmentName', as: 'name' },
  { heading: 'PhaseOfEducation (name)', as: 'phase' },
]
