import type { PolicyFact } from '../screening/gate-facts.ts';

/** The reading that every database begins with: strict where the directive is silent, and still to be compared with the texts. */
export const firstPolicy: PolicyFact = {
  ...{ id: '019ab000-0000-7000-8000-000000000005', version: 1, headRule: 'MAJORITY', multiYear: 'STRICT' },
  ...{ schoolYear: 'FIRST_YEAR', coversAdHoc: true, firstYear: 2020 },
};
