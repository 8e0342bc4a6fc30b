import { problem, type Problem } from '@antoan/app-error';
import { problemsOfTexts, tidy } from '@antoan/vietnamese-text';
import { GuardProvision, type GuardForce } from './guard-force.entity.ts';

interface Strength {
  established: number;
  actual: number;
  female: number;
  certified: number;
  note?: string | null | undefined;
}

/** Invariant I-25: certified and female never exceed actual; actual exceeds established only with a note. */
export function problemsOf({ established, actual, female, certified, note }: Strength): Problem[] {
  const problems: Problem[] = [];
  if (certified > actual) problems.push(problem('guardForce.certified.exceedsActual', 'certified', { actual }));
  if (female > actual) problems.push(problem('guardForce.female.exceedsActual', 'female', { actual }));
  if (actual > established && !note?.trim())
    problems.push(problem('guardForce.note.missing', 'note', { established, actual }));
  return problems;
}

/** What a unit says of a force it sets up, beyond the numbers. */
export interface Establishment {
  provision: GuardProvision;
  contractor?: string | null | undefined;
  decisionNumber?: string | null | undefined;
  decisionDate?: string | null | undefined;
}

/**
 * Why a force cannot be set up so: the unit's own stands on a decision of its head (Decree 06/2013), one under contract on a
 * company, and no decision is dated in the future.
 */
export function problemsOfEstablishment(
  { provision, contractor, decisionNumber, decisionDate }: Establishment,
  today: string,
): Problem[] {
  const isOwn = provision === GuardProvision.OWN;
  const isContracted = provision === GuardProvision.CONTRACTED;
  const number = tidy(decisionNumber);
  const problems: Problem[] = [];
  if (!isOwn && !isContracted) problems.push(problem('guardForce.provision.none', 'provision'));
  if (isContracted && tidy(contractor) === null) problems.push(problem('guardForce.contractor.missing', 'contractor'));
  if ((isOwn || decisionDate) && number === null)
    problems.push(problem('guardForce.decisionNumber.missing', 'decisionNumber'));
  if ((isOwn || number !== null) && !decisionDate)
    problems.push(problem('guardForce.decisionDate.missing', 'decisionDate'));
  if (decisionDate && decisionDate > today)
    problems.push(problem('guardForce.decisionDate.future', 'decisionDate', { date: decisionDate, today }));
  return [
    ...problems,
    ...problemsOfTexts([
      { path: ['contractor'], text: contractor, most: 200 },
      { path: ['decisionNumber'], text: decisionNumber, most: 60 },
    ]),
  ];
}

/** Bodies of the State, which may not hire a guard service regularly (domain 2.4). Whether a school is one its unit alone knows. */
const stateKinds: readonly string[] = ['AGENCY', 'PARTY_BODY', 'MASS_ORGANISATION', 'MEDIA', 'SCHOOL'];

/** What should be looked at but stops nothing: a body of the State with guards under contract. */
export function warningsOf({ provision }: Pick<GuardForce, 'provision'>, unitKind: string | null): Problem[] {
  return provision === GuardProvision.CONTRACTED && unitKind !== null && stateKinds.includes(unitKind)
    ? [problem('guardForce.provision.stateBodyContracted', 'provision', { unitKind })]
    : [];
}
