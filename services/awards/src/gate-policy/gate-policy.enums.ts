import { registerEnumType } from 'type-graphql';

/** Which head of a year clause 5 means. */
export enum HeadRule {
  MAJORITY = 'MAJORITY',
  AT_WINDOW_END = 'AT_WINDOW_END',
  ANY_DAY = 'ANY_DAY',
}

/** Which of an achievement's years count. */
export enum MultiYearRule {
  STRICT = 'STRICT',
  LAST_YEAR = 'LAST_YEAR',
}

/** Which year of the standard a school year is judged by. */
export enum SchoolYearRule {
  FIRST_YEAR = 'FIRST_YEAR',
  SECOND_YEAR = 'SECOND_YEAR',
  BOTH = 'BOTH',
}

registerEnumType(HeadRule, {
  name: 'HeadRule',
  description: 'Which head of a year clause 5 means.',
  valuesConfig: {
    MAJORITY: { description: 'Whoever headed the unit for more than half of the year.' },
    AT_WINDOW_END: { description: 'Whoever headed it on the last day of the year.' },
    ANY_DAY: { description: 'Everybody who headed it on any day of the year.' },
  },
});
registerEnumType(MultiYearRule, {
  name: 'MultiYearRule',
  description: 'Which years count of an achievement of several years.',
  valuesConfig: {
    STRICT: { description: 'All of them: one year that was not met bars.' },
    LAST_YEAR: { description: 'The last one.' },
  },
});
registerEnumType(SchoolYearRule, {
  name: 'SchoolYearRule',
  description: 'Which year of the standard a school year is judged by.',
  valuesConfig: {
    FIRST_YEAR: { description: 'Of school year 2020-2021 the year 2020.' },
    SECOND_YEAR: { description: 'Of school year 2020-2021 the year 2021.' },
    BOTH: { description: 'Both of them.' },
  },
});
