import { graphql } from '../graphql.ts';

/** What a row of the table of units says. */
export const UnitRow_unit = graphql(`
  fragment UnitRow_unit on Unit {
    id
    name
    kind
    placeName
    districtName
    standing(year: $year)
    assessment(year: $year) @include(if: $showsWay) {
      id
      state
      dueOn
    }
    guardStrength @include(if: $showsGuards) {
      actual
      established
    }
    modelSites @include(if: $showsModels) {
      id
      state
    }
  }
`);
