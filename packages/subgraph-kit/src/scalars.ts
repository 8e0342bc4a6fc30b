import { GraphQLScalarType, Kind } from 'graphql';

const momentPattern = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})$/;
const dayPattern = /^(\d{4})-(\d{2})-(\d{2})$/;

function readMoment(value: unknown): Date {
  if (typeof value !== 'string' || !momentPattern.test(value) || Number.isNaN(Date.parse(value)))
    throw new TypeError('Not a moment in ISO 8601 with a zone.');
  return new Date(value);
}

function readDay(value: unknown): string {
  const [, year, month, day] = (typeof value === 'string' && dayPattern.exec(value)) || [];
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const exists = year !== undefined && date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
  if (!exists) throw new TypeError('Not a day of the calendar as YYYY-MM-DD.');
  return value as string;
}

/** A moment: `Date` inside, ISO 8601 in UTC outside. */
export const Moment = new GraphQLScalarType<Date, string>({
  name: 'DateTime',
  description: 'A moment in UTC, ISO 8601.',
  serialize: (value) => (value instanceof Date ? value : new Date(value as string)).toISOString(),
  parseValue: readMoment,
  parseLiteral: (node) => readMoment(node.kind === Kind.STRING ? node.value : undefined),
});

/** A day of the calendar: the text `YYYY-MM-DD` inside and outside. */
export const Day = new GraphQLScalarType<string, string>({
  name: 'LocalDate',
  description: 'A day of the calendar, YYYY-MM-DD, without time or zone.',
  serialize: (value) => readDay(value),
  parseValue: readDay,
  parseLiteral: (node) => readDay(node.kind === Kind.STRING ? node.value : undefined),
});
