import type { CorrectHeadTenureInput } from '../graphql/graphql.ts';

/** A tenure as it is recorded. */
export interface RecordedTenure {
  id: string;
  personName: string;
  position: string;
  from: string;
  to: string | null;
  isActing: boolean;
}

/** What is typed of a tenure, flat; `reason` is only typed, never recorded of the tenure. */
export type TenureForm = Record<'personName' | 'position' | 'from' | 'to' | 'isActing' | 'reason', string>;

/** The form of what is recorded. */
export function tenureFormOf({ personName, position, from, to, isActing }: RecordedTenure): TenureForm {
  return { personName, position, from, to: to ?? '', isActing: isActing ? 'YES' : 'NO', reason: '' };
}

/** Only what differs from what is recorded; an emptied last day says that the tenure lasts. Null when nothing differs. */
export function tenureChanges(
  form: TenureForm,
  recorded: TenureForm,
): Pick<CorrectHeadTenureInput, 'personName' | 'position' | 'from' | 'to' | 'isActing'> | null {
  const isOther = (name: keyof TenureForm) => form[name] !== recorded[name];
  const changes = {
    ...(isOther('personName') ? { personName: form.personName } : {}),
    ...(isOther('position') ? { position: form.position } : {}),
    ...(isOther('from') ? { from: form.from } : {}),
    ...(isOther('to') ? { to: form.to || null } : {}),
    ...(isOther('isActing') ? { isActing: form.isActing === 'YES' } : {}),
  };
  return Object.keys(changes).length === 0 ? null : changes;
}
