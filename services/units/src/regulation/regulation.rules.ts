import { problem, type Problem } from '@antoan/app-error';
import { hasClassificationMark, namesPersonPattern, nfc } from '@antoan/vietnamese-text';
import type { RegulationDocumentInput } from './regulation.payloads.ts';

const longest = { number: 60, title: 300 } as const;

/** What is on the document, in the form it is kept. */
export interface RegulationDocument {
  number: string;
  title: string;
  issuedOn: string;
  validFrom: string;
  validTo: string | null;
}

/** Brings what was typed into the form it is kept in. */
export function documentOf(input: RegulationDocumentInput): RegulationDocument {
  const { issuedOn, validFrom, validTo = null } = input;
  return { number: nfc(input.number), title: nfc(input.title), issuedOn, validFrom, validTo };
}

/** What must be put right before a regulation can be kept. */
export function problemsOf(document: RegulationDocument): Problem[] {
  const { issuedOn, validFrom, validTo } = document;
  const problems = (['number', 'title'] as const).flatMap((field) => textProblems(document[field], field));
  if (validFrom < issuedOn) problems.push(problem('regulation.validFrom.beforeIssue', 'validFrom', { issuedOn }));
  if (validTo !== null && validTo < validFrom)
    problems.push(problem('regulation.validTo.beforeBegin', 'validTo', { validFrom }));
  return problems;
}

function textProblems(text: string, field: 'number' | 'title'): Problem[] {
  if (text === '') return [problem(`regulation.${field}.missing`, field)];
  const most = longest[field];
  if (text.length > most) return [problem('text.tooLong', field, { most })];
  if (hasClassificationMark(text)) return [problem('text.classified', field)];
  return namesPersonPattern(text) === null ? [] : [problem('text.namesPerson', field)];
}
