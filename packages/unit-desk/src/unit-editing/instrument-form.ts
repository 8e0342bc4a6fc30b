import type { InstrumentInput } from '../graphql/graphql.ts';

/** What is typed of the legal document. */
export const EMPTY_INSTRUMENT = {
  instrumentNumber: '',
  instrumentTitle: '',
  instrumentIssuer: '',
  instrumentIssuedOn: '',
};

/** A form that names a legal document among other things. */
export type WithInstrument = Readonly<Record<keyof typeof EMPTY_INSTRUMENT, string>>;

/** The document as the server takes it; null when nothing of it was typed. */
export function instrumentOf(form: WithInstrument): InstrumentInput | null {
  const { instrumentNumber, instrumentTitle, instrumentIssuer, instrumentIssuedOn } = form;
  if (!instrumentNumber && !instrumentTitle && !instrumentIssuer && !instrumentIssuedOn) return null;
  return {
    number: instrumentNumber,
    title: instrumentTitle,
    issuer: instrumentIssuer || null,
    issuedOn: instrumentIssuedOn || null,
  };
}
