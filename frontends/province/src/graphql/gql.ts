/* eslint-disable */
import * as types from './graphql';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  mutation DisableAccount($input: DisableAccountInput!) {\n    disableAccount(input: $input) {\n      account { id isDisabled version }\n      problems { code path params { name value } }\n    }\n  }\n": typeof types.DisableAccountDocument,
    "\n  mutation EnableAccount($input: EnableAccountInput!) {\n    enableAccount(input: $input) {\n      account { id isDisabled version }\n      problems { code path params { name value } }\n    }\n  }\n": typeof types.EnableAccountDocument,
    "\n  query AccountsPage($search: String, $first: Int!, $after: String) {\n    accounts(search: $search, first: $first, after: $after) {\n      totalCount\n      edges {\n        node {\n          id\n          username\n          displayName\n          isDisabled\n          version\n          grants { id role validFrom validTo bodyUnit { id name } }\n        }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.AccountsPageDocument,
    "\n  mutation DecideAward($input: DecideAwardInput!) {\n    decideAward(input: $input) {\n      awardDecision { id number date }\n      problems { code path params { name value } }\n    }\n  }\n": typeof types.DecideAwardDocument,
    "\n  query AwardSigning {\n    nominations(state: PROPOSED, first: 100) {\n      totalCount\n      edges {\n        node {\n          id\n          version\n          year\n          viewerCanDecide\n          ...NominationRow_nomination\n        }\n      }\n    }\n  }\n": typeof types.AwardSigningDocument,
    "\n  query IssuedAwards {\n    awardDecisions {\n      id\n      number\n      date\n      signatory\n      offeredForPublicationAt\n      authority { id name }\n      lines { id year subject nomineeName kind { code validFrom name } unit { id name } }\n      ...OfferAward_decision\n    }\n  }\n": typeof types.IssuedAwardsDocument,
    "\n  fragment OfferAward_decision on AwardDecision { id number offeredForPublicationAt viewerCanOffer lines { id } }\n": typeof types.OfferAward_DecisionFragmentDoc,
    "\n  mutation OfferAward($input: OfferAwardInput!) {\n    offerAward(input: $input) {\n      awardDecision { id ...OfferAward_decision }\n      problems { code path params { name value } }\n    }\n  }\n": typeof types.OfferAwardDocument,
    "\n  query AwardKindsPage {\n    awardKinds { code validFrom validTo name nature subject level legalBasis needsChecking }\n  }\n": typeof types.AwardKindsPageDocument,
    "\n  fragment ClearanceKeys_release on Release {\n    id\n    version\n    state\n    itemCount\n    decisionNumber\n    viewerCanClear\n    clearances { key at byRole }\n  }\n": typeof types.ClearanceKeys_ReleaseFragmentDoc,
    "\n  mutation ClearRelease($input: ClearReleaseInput!) {\n    clearRelease(input: $input) {\n      release { id ...ClearanceKeys_release }\n      problems { code path params { name value } }\n    }\n  }\n": typeof types.ClearReleaseDocument,
    "\n  query ReleasePage($id: ID!) {\n    release(id: $id) {\n      id kind year decisionNumber decisionDate authorityName itemCount state offeredAt publishedAt\n      items(first: 100) { id name placeName awardName recipientName withdrawnAt }\n      ...ClearanceKeys_release\n    }\n  }\n": typeof types.ReleasePageDocument,
    "\n  query ReleasesPage {\n    releases { id kind year decisionNumber decisionDate authorityName itemCount state offeredAt publishedAt }\n  }\n": typeof types.ReleasesPageDocument,
    "\n  query CriteriaPage {\n    criteriaSets {\n      id\n      code\n      title\n      legalBasis\n      validFrom\n      validTo\n      needsChecking\n      criteria { id number section text kind threshold evidence isMandatory ifPartyOrganisation needsChecking }\n    }\n  }\n": typeof types.CriteriaPageDocument,
    "\n  fragment JointReview_nomination on Nomination {\n    id\n    version\n    state\n    nomineeName\n    screening { id outcome }\n    boardConfirmation { at screeningId }\n    policeConfirmation { at screeningId }\n    viewerCanConfirm\n    viewerCanPropose\n    viewerCanRescreen\n  }\n": typeof types.JointReview_NominationFragmentDoc,
    "\n  mutation ConfirmScreening($input: ConfirmScreeningInput!) {\n    confirmScreening(input: $input) {\n      nomination { id ...JointReview_nomination screenings { id outcome ranAt trigger decisionNumber standingVersion } }\n      problems { code path params { name value } }\n    }\n  }\n": typeof types.ConfirmScreeningDocument,
    "\n  mutation ProposeNomination($input: ProposeNominationInput!) {\n    proposeNomination(input: $input) {\n      nomination { id ...JointReview_nomination screenings { id outcome ranAt trigger decisionNumber standingVersion } }\n      problems { code path params { name value } }\n    }\n  }\n": typeof types.ProposeNominationDocument,
    "\n  mutation RescreenNomination($input: RescreenNominationInput!) {\n    rescreenNomination(input: $input) {\n      nomination {\n        id\n        ...JointReview_nomination\n        screening { ...Screening_screening }\n        screenings { id outcome ranAt trigger decisionNumber standingVersion }\n      }\n      problems { code path params { name value } }\n    }\n  }\n": typeof types.RescreenNominationDocument,
    "\n  query NominationPage($id: ID!) {\n    nomination(id: $id) {\n      id\n      year\n      subject\n      nomineeName\n      nomineePosition\n      state\n      needsReview\n      kind { code validFrom name legalBasis }\n      unit { id name }\n      decision { id number date }\n      screening { ...Screening_screening }\n      screenings { id outcome ranAt trigger decisionNumber standingVersion }\n      sameUnitAndYear { id subject nomineeName kind { code validFrom name } screening { id outcome } }\n      ...JointReview_nomination\n    }\n  }\n": typeof types.NominationPageDocument,
    "\n  fragment Screening_screening on Screening {\n    id\n    outcome\n    ranAt\n    trigger\n    standing\n    standingVersion\n    decisionNumber\n    decisionDate\n    decisionAuthority\n    steps {\n      rule\n      passed\n      isExit\n      params { name value }\n      tenures { personName from to days isNominee }\n    }\n  }\n": typeof types.Screening_ScreeningFragmentDoc,
    "\n  query ScreeningListPage($year: Int, $outcome: ScreeningOutcome, $state: NominationState, $search: String, $first: Int!, $after: String) {\n    nominations(year: $year, outcome: $outcome, state: $state, search: $search, first: $first, after: $after) {\n      totalCount\n      edges { node { id ...NominationRow_nomination } }\n      pageInfo { hasNextPage endCursor }\n    }\n    barred: nominations(year: $year, outcome: BAR, first: 1) { totalCount }\n    held: nominations(year: $year, outcome: HOLD, first: 1) { totalCount }\n    cleared: nominations(year: $year, outcome: CLEAR, first: 1) { totalCount }\n  }\n": typeof types.ScreeningListPageDocument,
    "\n  fragment NominationRow_nomination on Nomination {\n    id\n    year\n    subject\n    nomineeName\n    nomineePosition\n    state\n    needsReview\n    kind { code validFrom name }\n    unit { id name placeName districtName }\n    screening { id outcome }\n    boardConfirmation { at screeningId }\n    policeConfirmation { at screeningId }\n  }\n": typeof types.NominationRow_NominationFragmentDoc,
};
const documents: Documents = {
    "\n  mutation DisableAccount($input: DisableAccountInput!) {\n    disableAccount(input: $input) {\n      account { id isDisabled version }\n      problems { code path params { name value } }\n    }\n  }\n": types.DisableAccountDocument,
    "\n  mutation EnableAccount($input: EnableAccountInput!) {\n    enableAccount(input: $input) {\n      account { id isDisabled version }\n      problems { code path params { name value } }\n    }\n  }\n": types.EnableAccountDocument,
    "\n  query AccountsPage($search: String, $first: Int!, $after: String) {\n    accounts(search: $search, first: $first, after: $after) {\n      totalCount\n      edges {\n        node {\n          id\n          username\n          displayName\n          isDisabled\n          version\n          grants { id role validFrom validTo bodyUnit { id name } }\n        }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.AccountsPageDocument,
    "\n  mutation DecideAward($input: DecideAwardInput!) {\n    decideAward(input: $input) {\n      awardDecision { id number date }\n      problems { code path params { name value } }\n    }\n  }\n": types.DecideAwardDocument,
    "\n  query AwardSigning {\n    nominations(state: PROPOSED, first: 100) {\n      totalCount\n      edges {\n        node {\n          id\n          version\n          year\n          viewerCanDecide\n          ...NominationRow_nomination\n        }\n      }\n    }\n  }\n": types.AwardSigningDocument,
    "\n  query IssuedAwards {\n    awardDecisions {\n      id\n      number\n      date\n      signatory\n      offeredForPublicationAt\n      authority { id name }\n      lines { id year subject nomineeName kind { code validFrom name } unit { id name } }\n      ...OfferAward_decision\n    }\n  }\n": types.IssuedAwardsDocument,
    "\n  fragment OfferAward_decision on AwardDecision { id number offeredForPublicationAt viewerCanOffer lines { id } }\n": types.OfferAward_DecisionFragmentDoc,
    "\n  mutation OfferAward($input: OfferAwardInput!) {\n    offerAward(input: $input) {\n      awardDecision { id ...OfferAward_decision }\n      problems { code path params { name value } }\n    }\n  }\n": types.OfferAwardDocument,
    "\n  query AwardKindsPage {\n    awardKinds { code validFrom validTo name nature subject level legalBasis needsChecking }\n  }\n": types.AwardKindsPageDocument,
    "\n  fragment ClearanceKeys_release on Release {\n    id\n    version\n    state\n    itemCount\n    decisionNumber\n    viewerCanClear\n    clearances { key at byRole }\n  }\n": types.ClearanceKeys_ReleaseFragmentDoc,
    "\n  mutation ClearRelease($input: ClearReleaseInput!) {\n    clearRelease(input: $input) {\n      release { id ...ClearanceKeys_release }\n      problems { code path params { name value } }\n    }\n  }\n": types.ClearReleaseDocument,
    "\n  query ReleasePage($id: ID!) {\n    release(id: $id) {\n      id kind year decisionNumber decisionDate authorityName itemCount state offeredAt publishedAt\n      items(first: 100) { id name placeName awardName recipientName withdrawnAt }\n      ...ClearanceKeys_release\n    }\n  }\n": types.ReleasePageDocument,
    "\n  query ReleasesPage {\n    releases { id kind year decisionNumber decisionDate authorityName itemCount state offeredAt publishedAt }\n  }\n": types.ReleasesPageDocument,
    "\n  query CriteriaPage {\n    criteriaSets {\n      id\n      code\n      title\n      legalBasis\n      validFrom\n      validTo\n      needsChecking\n      criteria { id number section text kind threshold evidence isMandatory ifPartyOrganisation needsChecking }\n    }\n  }\n": types.CriteriaPageDocument,
    "\n  fragment JointReview_nomination on Nomination {\n    id\n    version\n    state\n    nomineeName\n    screening { id outcome }\n    boardConfirmation { at screeningId }\n    policeConfirmation { at screeningId }\n    viewerCanConfirm\n    viewerCanPropose\n    viewerCanRescreen\n  }\n": types.JointReview_NominationFragmentDoc,
    "\n  mutation ConfirmScreening($input: ConfirmScreeningInput!) {\n    confirmScreening(input: $input) {\n      nomination { id ...JointReview_nomination screenings { id outcome ranAt trigger decisionNumber standingVersion } }\n      problems { code path params { name value } }\n    }\n  }\n": types.ConfirmScreeningDocument,
    "\n  mutation ProposeNomination($input: ProposeNominationInput!) {\n    proposeNomination(input: $input) {\n      nomination { id ...JointReview_nomination screenings { id outcome ranAt trigger decisionNumber standingVersion } }\n      problems { code path params { name value } }\n    }\n  }\n": types.ProposeNominationDocument,
    "\n  mutation RescreenNomination($input: RescreenNominationInput!) {\n    rescreenNomination(input: $input) {\n      nomination {\n        id\n        ...JointReview_nomination\n        screening { ...Screening_screening }\n        screenings { id outcome ranAt trigger decisionNumber standingVersion }\n      }\n      problems { code path params { name value } }\n    }\n  }\n": types.RescreenNominationDocument,
    "\n  query NominationPage($id: ID!) {\n    nomination(id: $id) {\n      id\n      year\n      subject\n      nomineeName\n      nomineePosition\n      state\n      needsReview\n      kind { code validFrom name legalBasis }\n      unit { id name }\n      decision { id number date }\n      screening { ...Screening_screening }\n      screenings { id outcome ranAt trigger decisionNumber standingVersion }\n      sameUnitAndYear { id subject nomineeName kind { code validFrom name } screening { id outcome } }\n      ...JointReview_nomination\n    }\n  }\n": types.NominationPageDocument,
    "\n  fragment Screening_screening on Screening {\n    id\n    outcome\n    ranAt\n    trigger\n    standing\n    standingVersion\n    decisionNumber\n    decisionDate\n    decisionAuthority\n    steps {\n      rule\n      passed\n      isExit\n      params { name value }\n      tenures { personName from to days isNominee }\n    }\n  }\n": types.Screening_ScreeningFragmentDoc,
    "\n  query ScreeningListPage($year: Int, $outcome: ScreeningOutcome, $state: NominationState, $search: String, $first: Int!, $after: String) {\n    nominations(year: $year, outcome: $outcome, state: $state, search: $search, first: $first, after: $after) {\n      totalCount\n      edges { node { id ...NominationRow_nomination } }\n      pageInfo { hasNextPage endCursor }\n    }\n    barred: nominations(year: $year, outcome: BAR, first: 1) { totalCount }\n    held: nominations(year: $year, outcome: HOLD, first: 1) { totalCount }\n    cleared: nominations(year: $year, outcome: CLEAR, first: 1) { totalCount }\n  }\n": types.ScreeningListPageDocument,
    "\n  fragment NominationRow_nomination on Nomination {\n    id\n    year\n    subject\n    nomineeName\n    nomineePosition\n    state\n    needsReview\n    kind { code validFrom name }\n    unit { id name placeName districtName }\n    screening { id outcome }\n    boardConfirmation { at screeningId }\n    policeConfirmation { at screeningId }\n  }\n": types.NominationRow_NominationFragmentDoc,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DisableAccount($input: DisableAccountInput!) {\n    disableAccount(input: $input) {\n      account { id isDisabled version }\n      problems { code path params { name value } }\n    }\n  }\n"): (typeof documents)["\n  mutation DisableAccount($input: DisableAccountInput!) {\n    disableAccount(input: $input) {\n      account { id isDisabled version }\n      problems { code path params { name value } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EnableAccount($input: EnableAccountInput!) {\n    enableAccount(input: $input) {\n      account { id isDisabled version }\n      problems { code path params { name value } }\n    }\n  }\n"): (typeof documents)["\n  mutation EnableAccount($input: EnableAccountInput!) {\n    enableAccount(input: $input) {\n      account { id isDisabled version }\n      problems { code path params { name value } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AccountsPage($search: String, $first: Int!, $after: String) {\n    accounts(search: $search, first: $first, after: $after) {\n      totalCount\n      edges {\n        node {\n          id\n          username\n          displayName\n          isDisabled\n          version\n          grants { id role validFrom validTo bodyUnit { id name } }\n        }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): (typeof documents)["\n  query AccountsPage($search: String, $first: Int!, $after: String) {\n    accounts(search: $search, first: $first, after: $after) {\n      totalCount\n      edges {\n        node {\n          id\n          username\n          displayName\n          isDisabled\n          version\n          grants { id role validFrom validTo bodyUnit { id name } }\n        }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DecideAward($input: DecideAwardInput!) {\n    decideAward(input: $input) {\n      awardDecision { id number date }\n      problems { code path params { name value } }\n    }\n  }\n"): (typeof documents)["\n  mutation DecideAward($input: DecideAwardInput!) {\n    decideAward(input: $input) {\n      awardDecision { id number date }\n      problems { code path params { name value } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AwardSigning {\n    nominations(state: PROPOSED, first: 100) {\n      totalCount\n      edges {\n        node {\n          id\n          version\n          year\n          viewerCanDecide\n          ...NominationRow_nomination\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query AwardSigning {\n    nominations(state: PROPOSED, first: 100) {\n      totalCount\n      edges {\n        node {\n          id\n          version\n          year\n          viewerCanDecide\n          ...NominationRow_nomination\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query IssuedAwards {\n    awardDecisions {\n      id\n      number\n      date\n      signatory\n      offeredForPublicationAt\n      authority { id name }\n      lines { id year subject nomineeName kind { code validFrom name } unit { id name } }\n      ...OfferAward_decision\n    }\n  }\n"): (typeof documents)["\n  query IssuedAwards {\n    awardDecisions {\n      id\n      number\n      date\n      signatory\n      offeredForPublicationAt\n      authority { id name }\n      lines { id year subject nomineeName kind { code validFrom name } unit { id name } }\n      ...OfferAward_decision\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OfferAward_decision on AwardDecision { id number offeredForPublicationAt viewerCanOffer lines { id } }\n"): (typeof documents)["\n  fragment OfferAward_decision on AwardDecision { id number offeredForPublicationAt viewerCanOffer lines { id } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OfferAward($input: OfferAwardInput!) {\n    offerAward(input: $input) {\n      awardDecision { id ...OfferAward_decision }\n      problems { code path params { name value } }\n    }\n  }\n"): (typeof documents)["\n  mutation OfferAward($input: OfferAwardInput!) {\n    offerAward(input: $input) {\n      awardDecision { id ...OfferAward_decision }\n      problems { code path params { name value } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AwardKindsPage {\n    awardKinds { code validFrom validTo name nature subject level legalBasis needsChecking }\n  }\n"): (typeof documents)["\n  query AwardKindsPage {\n    awardKinds { code validFrom validTo name nature subject level legalBasis needsChecking }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ClearanceKeys_release on Release {\n    id\n    version\n    state\n    itemCount\n    decisionNumber\n    viewerCanClear\n    clearances { key at byRole }\n  }\n"): (typeof documents)["\n  fragment ClearanceKeys_release on Release {\n    id\n    version\n    state\n    itemCount\n    decisionNumber\n    viewerCanClear\n    clearances { key at byRole }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ClearRelease($input: ClearReleaseInput!) {\n    clearRelease(input: $input) {\n      release { id ...ClearanceKeys_release }\n      problems { code path params { name value } }\n    }\n  }\n"): (typeof documents)["\n  mutation ClearRelease($input: ClearReleaseInput!) {\n    clearRelease(input: $input) {\n      release { id ...ClearanceKeys_release }\n      problems { code path params { name value } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReleasePage($id: ID!) {\n    release(id: $id) {\n      id kind year decisionNumber decisionDate authorityName itemCount state offeredAt publishedAt\n      items(first: 100) { id name placeName awardName recipientName withdrawnAt }\n      ...ClearanceKeys_release\n    }\n  }\n"): (typeof documents)["\n  query ReleasePage($id: ID!) {\n    release(id: $id) {\n      id kind year decisionNumber decisionDate authorityName itemCount state offeredAt publishedAt\n      items(first: 100) { id name placeName awardName recipientName withdrawnAt }\n      ...ClearanceKeys_release\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReleasesPage {\n    releases { id kind year decisionNumber decisionDate authorityName itemCount state offeredAt publishedAt }\n  }\n"): (typeof documents)["\n  query ReleasesPage {\n    releases { id kind year decisionNumber decisionDate authorityName itemCount state offeredAt publishedAt }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CriteriaPage {\n    criteriaSets {\n      id\n      code\n      title\n      legalBasis\n      validFrom\n      validTo\n      needsChecking\n      criteria { id number section text kind threshold evidence isMandatory ifPartyOrganisation needsChecking }\n    }\n  }\n"): (typeof documents)["\n  query CriteriaPage {\n    criteriaSets {\n      id\n      code\n      title\n      legalBasis\n      validFrom\n      validTo\n      needsChecking\n      criteria { id number section text kind threshold evidence isMandatory ifPartyOrganisation needsChecking }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment JointReview_nomination on Nomination {\n    id\n    version\n    state\n    nomineeName\n    screening { id outcome }\n    boardConfirmation { at screeningId }\n    policeConfirmation { at screeningId }\n    viewerCanConfirm\n    viewerCanPropose\n    viewerCanRescreen\n  }\n"): (typeof documents)["\n  fragment JointReview_nomination on Nomination {\n    id\n    version\n    state\n    nomineeName\n    screening { id outcome }\n    boardConfirmation { at screeningId }\n    policeConfirmation { at screeningId }\n    viewerCanConfirm\n    viewerCanPropose\n    viewerCanRescreen\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmScreening($input: ConfirmScreeningInput!) {\n    confirmScreening(input: $input) {\n      nomination { id ...JointReview_nomination screenings { id outcome ranAt trigger decisionNumber standingVersion } }\n      problems { code path params { name value } }\n    }\n  }\n"): (typeof documents)["\n  mutation ConfirmScreening($input: ConfirmScreeningInput!) {\n    confirmScreening(input: $input) {\n      nomination { id ...JointReview_nomination screenings { id outcome ranAt trigger decisionNumber standingVersion } }\n      problems { code path params { name value } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ProposeNomination($input: ProposeNominationInput!) {\n    proposeNomination(input: $input) {\n      nomination { id ...JointReview_nomination screenings { id outcome ranAt trigger decisionNumber standingVersion } }\n      problems { code path params { name value } }\n    }\n  }\n"): (typeof documents)["\n  mutation ProposeNomination($input: ProposeNominationInput!) {\n    proposeNomination(input: $input) {\n      nomination { id ...JointReview_nomination screenings { id outcome ranAt trigger decisionNumber standingVersion } }\n      problems { code path params { name value } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RescreenNomination($input: RescreenNominationInput!) {\n    rescreenNomination(input: $input) {\n      nomination {\n        id\n        ...JointReview_nomination\n        screening { ...Screening_screening }\n        screenings { id outcome ranAt trigger decisionNumber standingVersion }\n      }\n      problems { code path params { name value } }\n    }\n  }\n"): (typeof documents)["\n  mutation RescreenNomination($input: RescreenNominationInput!) {\n    rescreenNomination(input: $input) {\n      nomination {\n        id\n        ...JointReview_nomination\n        screening { ...Screening_screening }\n        screenings { id outcome ranAt trigger decisionNumber standingVersion }\n      }\n      problems { code path params { name value } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NominationPage($id: ID!) {\n    nomination(id: $id) {\n      id\n      year\n      subject\n      nomineeName\n      nomineePosition\n      state\n      needsReview\n      kind { code validFrom name legalBasis }\n      unit { id name }\n      decision { id number date }\n      screening { ...Screening_screening }\n      screenings { id outcome ranAt trigger decisionNumber standingVersion }\n      sameUnitAndYear { id subject nomineeName kind { code validFrom name } screening { id outcome } }\n      ...JointReview_nomination\n    }\n  }\n"): (typeof documents)["\n  query NominationPage($id: ID!) {\n    nomination(id: $id) {\n      id\n      year\n      subject\n      nomineeName\n      nomineePosition\n      state\n      needsReview\n      kind { code validFrom name legalBasis }\n      unit { id name }\n      decision { id number date }\n      screening { ...Screening_screening }\n      screenings { id outcome ranAt trigger decisionNumber standingVersion }\n      sameUnitAndYear { id subject nomineeName kind { code validFrom name } screening { id outcome } }\n      ...JointReview_nomination\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Screening_screening on Screening {\n    id\n    outcome\n    ranAt\n    trigger\n    standing\n    standingVersion\n    decisionNumber\n    decisionDate\n    decisionAuthority\n    steps {\n      rule\n      passed\n      isExit\n      params { name value }\n      tenures { personName from to days isNominee }\n    }\n  }\n"): (typeof documents)["\n  fragment Screening_screening on Screening {\n    id\n    outcome\n    ranAt\n    trigger\n    standing\n    standingVersion\n    decisionNumber\n    decisionDate\n    decisionAuthority\n    steps {\n      rule\n      passed\n      isExit\n      params { name value }\n      tenures { personName from to days isNominee }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ScreeningListPage($year: Int, $outcome: ScreeningOutcome, $state: NominationState, $search: String, $first: Int!, $after: String) {\n    nominations(year: $year, outcome: $outcome, state: $state, search: $search, first: $first, after: $after) {\n      totalCount\n      edges { node { id ...NominationRow_nomination } }\n      pageInfo { hasNextPage endCursor }\n    }\n    barred: nominations(year: $year, outcome: BAR, first: 1) { totalCount }\n    held: nominations(year: $year, outcome: HOLD, first: 1) { totalCount }\n    cleared: nominations(year: $year, outcome: CLEAR, first: 1) { totalCount }\n  }\n"): (typeof documents)["\n  query ScreeningListPage($year: Int, $outcome: ScreeningOutcome, $state: NominationState, $search: String, $first: Int!, $after: String) {\n    nominations(year: $year, outcome: $outcome, state: $state, search: $search, first: $first, after: $after) {\n      totalCount\n      edges { node { id ...NominationRow_nomination } }\n      pageInfo { hasNextPage endCursor }\n    }\n    barred: nominations(year: $year, outcome: BAR, first: 1) { totalCount }\n    held: nominations(year: $year, outcome: HOLD, first: 1) { totalCount }\n    cleared: nominations(year: $year, outcome: CLEAR, first: 1) { totalCount }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment NominationRow_nomination on Nomination {\n    id\n    year\n    subject\n    nomineeName\n    nomineePosition\n    state\n    needsReview\n    kind { code validFrom name }\n    unit { id name placeName districtName }\n    screening { id outcome }\n    boardConfirmation { at screeningId }\n    policeConfirmation { at screeningId }\n  }\n"): (typeof documents)["\n  fragment NominationRow_nomination on Nomination {\n    id\n    year\n    subject\n    nomineeName\n    nomineePosition\n    state\n    needsReview\n    kind { code validFrom name }\n    unit { id name placeName districtName }\n    screening { id outcome }\n    boardConfirmation { at screeningId }\n    policeConfirmation { at screeningId }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;