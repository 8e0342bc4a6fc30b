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
    "\n  query DossierPage($id: ID!, $year: Int!) {\n    unit(id: $id) {\n      id\n      name\n      partyOrganisation\n      standing(year: $year)\n      assessment(year: $year) {\n        id\n        ...DossierForm_assessment\n        ...DossierReading_assessment\n      }\n    }\n  }\n": typeof types.DossierPageDocument,
    "\n  fragment DossierReading_assessment on Assessment {\n    id\n    year\n    state\n    windowFrom\n    windowTo\n    selfResult\n    appraisedResult\n    criteriaSet { id title legalBasis criteria { id number section text kind threshold evidence isMandatory ifPartyOrganisation needsChecking } }\n    answers { criterionId value count total evidence conclusionReference note }\n    appraisedAnswers { criterionId holds conclusionReference reason }\n    minutes { number heldOn summary attendeesCount fileName }\n    decision { id number date }\n    previous { id year }\n    ...DossierWay_assessment\n  }\n": typeof types.DossierReading_AssessmentFragmentDoc,
    "\n  fragment DossierWay_assessment on Assessment {\n    id\n    state\n    dueOn\n    registeredOn\n    route { verifier { id name } appraiser { id name } decider { id name } legalBasis }\n    history { step at }\n    decision { id number date }\n  }\n": typeof types.DossierWay_AssessmentFragmentDoc,
    "\n  mutation RegisterAssessment($input: RegisterAssessmentInput!) {\n    registerAssessment(input: $input) {\n      assessment { id ...DossierForm_assessment }\n      problems { code path params { name value } }\n    }\n  }\n": typeof types.RegisterAssessmentDocument,
    "\n  mutation SubmitAssessment($input: SubmitAssessmentInput!) {\n    submitAssessment(input: $input) {\n      assessment { id ...DossierForm_assessment }\n      problems { code path params { name value } }\n    }\n  }\n": typeof types.SubmitAssessmentDocument,
    "\n  fragment SubmitDossier_assessment on Assessment {\n    id\n    selfResult\n    route { verifier { id name } }\n  }\n": typeof types.SubmitDossier_AssessmentFragmentDoc,
    "\n  fragment DossierForm_assessment on Assessment {\n    id\n    year\n    version\n    state\n    windowFrom\n    windowTo\n    dueOn\n    viewerCanEdit\n    viewerCanSubmit\n    criteriaSet {\n      id\n      code\n      title\n      legalBasis\n      validFrom\n      validTo\n      needsChecking\n      criteria { id number section text kind threshold evidence isMandatory ifPartyOrganisation needsChecking }\n    }\n    answers { criterionId value count total evidence conclusionReference note }\n    minutes { number heldOn summary attendeesCount fileName }\n    previous {\n      id\n      year\n      criteriaSet { id criteria { id number } }\n      answers { criterionId value count total evidence conclusionReference note }\n    }\n    ...DossierWay_assessment\n    ...SubmitDossier_assessment\n  }\n": typeof types.DossierForm_AssessmentFragmentDoc,
    "\n  mutation SaveAssessment($input: SaveAssessmentInput!) {\n    saveAssessment(input: $input) {\n      assessment { id ...DossierForm_assessment }\n      problems { code path params { name value } }\n    }\n  }\n": typeof types.SaveAssessmentDocument,
    "\n  query AwardsPanel($id: ID!) {\n    unit(id: $id) {\n      id\n      awards { id year nomineeName decisionNumber decisionDate kind { code name } }\n    }\n  }\n": typeof types.AwardsPanelDocument,
    "\n  fragment GuardForcesPanel_unit on Unit {\n    id\n    guardForces { id category provision established actual certified asOf viewerCanEdit }\n  }\n": typeof types.GuardForcesPanel_UnitFragmentDoc,
    "\n  fragment HeadsPanel_unit on Unit {\n    id\n    heads { id personName position from to isActing }\n  }\n": typeof types.HeadsPanel_UnitFragmentDoc,
    "\n  fragment ModelSitesPanel_unit on Unit {\n    id\n    modelSites { id state groupsCount startedOn model { id name } }\n  }\n": typeof types.ModelSitesPanel_UnitFragmentDoc,
    "\n  query MyUnitPage($id: ID!, $year: Int!, $lastYear: Int!) {\n    unit(id: $id) {\n      id\n      name\n      placeName\n      districtName\n      assessment(year: $year) { id ...DossierWay_assessment }\n      ...NextStepsPanel_unit\n      ...ResultsPanel_unit\n      ...GuardForcesPanel_unit\n      ...ModelSitesPanel_unit\n      ...UnitFactsPanel_unit\n      ...HeadsPanel_unit\n    }\n  }\n": typeof types.MyUnitPageDocument,
    "\n  fragment NextStepsPanel_unit on Unit {\n    id\n    ownStanding: standing(year: $year)\n    assessment(year: $year) {\n      id\n      state\n      dueOn\n      viewerCanEdit\n      viewerCanSubmit\n      missing { code }\n      route { verifier { id name } appraiser { id name } decider { id name } }\n    }\n    reports { id state isLate period { id title dueOn } viewerCanEdit viewerCanSubmit }\n  }\n": typeof types.NextStepsPanel_UnitFragmentDoc,
    "\n  fragment ResultsPanel_unit on Unit {\n    id\n    thisStanding: standing(year: $year)\n    lastStanding: standing(year: $lastYear)\n    thisDossier: assessment(year: $year) { id state decision { id number date } }\n    lastDossier: assessment(year: $lastYear) { id state decision { id number date } }\n  }\n": typeof types.ResultsPanel_UnitFragmentDoc,
    "\n  fragment UnitFactsPanel_unit on Unit {\n    id\n    schoolLevel\n    sizeClass\n    partyOrganisation\n    inIndustrialZone\n    placeName\n    districtName\n    managingBody { id name }\n    policeOffice { id name }\n  }\n": typeof types.UnitFactsPanel_UnitFragmentDoc,
    "\n  fragment StandingHistoryPanel_unit on Unit {\n    id\n    standingHistory(year: $year) { year version value since reason decision { id number date } }\n  }\n": typeof types.StandingHistoryPanel_UnitFragmentDoc,
    "\n  query UnitPage($id: ID!, $year: Int!) {\n    unit(id: $id) {\n      id\n      name\n      placeName\n      districtName\n      standing(year: $year)\n      ...YearResultPanel_unit\n      ...StandingHistoryPanel_unit\n      ...GuardForcesPanel_unit\n      ...ModelSitesPanel_unit\n      ...UnitReportsPanel_unit\n      ...UnitFactsPanel_unit\n      ...HeadsPanel_unit\n    }\n  }\n": typeof types.UnitPageDocument,
    "\n  fragment UnitReportsPanel_unit on Unit {\n    id\n    reports { id state isLate submittedAt acceptedAt receiver { id name } period { id title dueOn } }\n  }\n": typeof types.UnitReportsPanel_UnitFragmentDoc,
    "\n  fragment YearResultPanel_unit on Unit {\n    id\n    standing(year: $year)\n    assessment(year: $year) {\n      id\n      year\n      state\n      dueOn\n      windowFrom\n      windowTo\n      route { verifier { id name } appraiser { id name } decider { id name } legalBasis }\n      decision { id number date }\n    }\n  }\n": typeof types.YearResultPanel_UnitFragmentDoc,
};
const documents: Documents = {
    "\n  query DossierPage($id: ID!, $year: Int!) {\n    unit(id: $id) {\n      id\n      name\n      partyOrganisation\n      standing(year: $year)\n      assessment(year: $year) {\n        id\n        ...DossierForm_assessment\n        ...DossierReading_assessment\n      }\n    }\n  }\n": types.DossierPageDocument,
    "\n  fragment DossierReading_assessment on Assessment {\n    id\n    year\n    state\n    windowFrom\n    windowTo\n    selfResult\n    appraisedResult\n    criteriaSet { id title legalBasis criteria { id number section text kind threshold evidence isMandatory ifPartyOrganisation needsChecking } }\n    answers { criterionId value count total evidence conclusionReference note }\n    appraisedAnswers { criterionId holds conclusionReference reason }\n    minutes { number heldOn summary attendeesCount fileName }\n    decision { id number date }\n    previous { id year }\n    ...DossierWay_assessment\n  }\n": types.DossierReading_AssessmentFragmentDoc,
    "\n  fragment DossierWay_assessment on Assessment {\n    id\n    state\n    dueOn\n    registeredOn\n    route { verifier { id name } appraiser { id name } decider { id name } legalBasis }\n    history { step at }\n    decision { id number date }\n  }\n": types.DossierWay_AssessmentFragmentDoc,
    "\n  mutation RegisterAssessment($input: RegisterAssessmentInput!) {\n    registerAssessment(input: $input) {\n      assessment { id ...DossierForm_assessment }\n      problems { code path params { name value } }\n    }\n  }\n": types.RegisterAssessmentDocument,
    "\n  mutation SubmitAssessment($input: SubmitAssessmentInput!) {\n    submitAssessment(input: $input) {\n      assessment { id ...DossierForm_assessment }\n      problems { code path params { name value } }\n    }\n  }\n": types.SubmitAssessmentDocument,
    "\n  fragment SubmitDossier_assessment on Assessment {\n    id\n    selfResult\n    route { verifier { id name } }\n  }\n": types.SubmitDossier_AssessmentFragmentDoc,
    "\n  fragment DossierForm_assessment on Assessment {\n    id\n    year\n    version\n    state\n    windowFrom\n    windowTo\n    dueOn\n    viewerCanEdit\n    viewerCanSubmit\n    criteriaSet {\n      id\n      code\n      title\n      legalBasis\n      validFrom\n      validTo\n      needsChecking\n      criteria { id number section text kind threshold evidence isMandatory ifPartyOrganisation needsChecking }\n    }\n    answers { criterionId value count total evidence conclusionReference note }\n    minutes { number heldOn summary attendeesCount fileName }\n    previous {\n      id\n      year\n      criteriaSet { id criteria { id number } }\n      answers { criterionId value count total evidence conclusionReference note }\n    }\n    ...DossierWay_assessment\n    ...SubmitDossier_assessment\n  }\n": types.DossierForm_AssessmentFragmentDoc,
    "\n  mutation SaveAssessment($input: SaveAssessmentInput!) {\n    saveAssessment(input: $input) {\n      assessment { id ...DossierForm_assessment }\n      problems { code path params { name value } }\n    }\n  }\n": types.SaveAssessmentDocument,
    "\n  query AwardsPanel($id: ID!) {\n    unit(id: $id) {\n      id\n      awards { id year nomineeName decisionNumber decisionDate kind { code name } }\n    }\n  }\n": types.AwardsPanelDocument,
    "\n  fragment GuardForcesPanel_unit on Unit {\n    id\n    guardForces { id category provision established actual certified asOf viewerCanEdit }\n  }\n": types.GuardForcesPanel_UnitFragmentDoc,
    "\n  fragment HeadsPanel_unit on Unit {\n    id\n    heads { id personName position from to isActing }\n  }\n": types.HeadsPanel_UnitFragmentDoc,
    "\n  fragment ModelSitesPanel_unit on Unit {\n    id\n    modelSites { id state groupsCount startedOn model { id name } }\n  }\n": types.ModelSitesPanel_UnitFragmentDoc,
    "\n  query MyUnitPage($id: ID!, $year: Int!, $lastYear: Int!) {\n    unit(id: $id) {\n      id\n      name\n      placeName\n      districtName\n      assessment(year: $year) { id ...DossierWay_assessment }\n      ...NextStepsPanel_unit\n      ...ResultsPanel_unit\n      ...GuardForcesPanel_unit\n      ...ModelSitesPanel_unit\n      ...UnitFactsPanel_unit\n      ...HeadsPanel_unit\n    }\n  }\n": types.MyUnitPageDocument,
    "\n  fragment NextStepsPanel_unit on Unit {\n    id\n    ownStanding: standing(year: $year)\n    assessment(year: $year) {\n      id\n      state\n      dueOn\n      viewerCanEdit\n      viewerCanSubmit\n      missing { code }\n      route { verifier { id name } appraiser { id name } decider { id name } }\n    }\n    reports { id state isLate period { id title dueOn } viewerCanEdit viewerCanSubmit }\n  }\n": types.NextStepsPanel_UnitFragmentDoc,
    "\n  fragment ResultsPanel_unit on Unit {\n    id\n    thisStanding: standing(year: $year)\n    lastStanding: standing(year: $lastYear)\n    thisDossier: assessment(year: $year) { id state decision { id number date } }\n    lastDossier: assessment(year: $lastYear) { id state decision { id number date } }\n  }\n": types.ResultsPanel_UnitFragmentDoc,
    "\n  fragment UnitFactsPanel_unit on Unit {\n    id\n    schoolLevel\n    sizeClass\n    partyOrganisation\n    inIndustrialZone\n    placeName\n    districtName\n    managingBody { id name }\n    policeOffice { id name }\n  }\n": types.UnitFactsPanel_UnitFragmentDoc,
    "\n  fragment StandingHistoryPanel_unit on Unit {\n    id\n    standingHistory(year: $year) { year version value since reason decision { id number date } }\n  }\n": types.StandingHistoryPanel_UnitFragmentDoc,
    "\n  query UnitPage($id: ID!, $year: Int!) {\n    unit(id: $id) {\n      id\n      name\n      placeName\n      districtName\n      standing(year: $year)\n      ...YearResultPanel_unit\n      ...StandingHistoryPanel_unit\n      ...GuardForcesPanel_unit\n      ...ModelSitesPanel_unit\n      ...UnitReportsPanel_unit\n      ...UnitFactsPanel_unit\n      ...HeadsPanel_unit\n    }\n  }\n": types.UnitPageDocument,
    "\n  fragment UnitReportsPanel_unit on Unit {\n    id\n    reports { id state isLate submittedAt acceptedAt receiver { id name } period { id title dueOn } }\n  }\n": types.UnitReportsPanel_UnitFragmentDoc,
    "\n  fragment YearResultPanel_unit on Unit {\n    id\n    standing(year: $year)\n    assessment(year: $year) {\n      id\n      year\n      state\n      dueOn\n      windowFrom\n      windowTo\n      route { verifier { id name } appraiser { id name } decider { id name } legalBasis }\n      decision { id number date }\n    }\n  }\n": types.YearResultPanel_UnitFragmentDoc,
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
export function graphql(source: "\n  query DossierPage($id: ID!, $year: Int!) {\n    unit(id: $id) {\n      id\n      name\n      partyOrganisation\n      standing(year: $year)\n      assessment(year: $year) {\n        id\n        ...DossierForm_assessment\n        ...DossierReading_assessment\n      }\n    }\n  }\n"): (typeof documents)["\n  query DossierPage($id: ID!, $year: Int!) {\n    unit(id: $id) {\n      id\n      name\n      partyOrganisation\n      standing(year: $year)\n      assessment(year: $year) {\n        id\n        ...DossierForm_assessment\n        ...DossierReading_assessment\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DossierReading_assessment on Assessment {\n    id\n    year\n    state\n    windowFrom\n    windowTo\n    selfResult\n    appraisedResult\n    criteriaSet { id title legalBasis criteria { id number section text kind threshold evidence isMandatory ifPartyOrganisation needsChecking } }\n    answers { criterionId value count total evidence conclusionReference note }\n    appraisedAnswers { criterionId holds conclusionReference reason }\n    minutes { number heldOn summary attendeesCount fileName }\n    decision { id number date }\n    previous { id year }\n    ...DossierWay_assessment\n  }\n"): (typeof documents)["\n  fragment DossierReading_assessment on Assessment {\n    id\n    year\n    state\n    windowFrom\n    windowTo\n    selfResult\n    appraisedResult\n    criteriaSet { id title legalBasis criteria { id number section text kind threshold evidence isMandatory ifPartyOrganisation needsChecking } }\n    answers { criterionId value count total evidence conclusionReference note }\n    appraisedAnswers { criterionId holds conclusionReference reason }\n    minutes { number heldOn summary attendeesCount fileName }\n    decision { id number date }\n    previous { id year }\n    ...DossierWay_assessment\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DossierWay_assessment on Assessment {\n    id\n    state\n    dueOn\n    registeredOn\n    route { verifier { id name } appraiser { id name } decider { id name } legalBasis }\n    history { step at }\n    decision { id number date }\n  }\n"): (typeof documents)["\n  fragment DossierWay_assessment on Assessment {\n    id\n    state\n    dueOn\n    registeredOn\n    route { verifier { id name } appraiser { id name } decider { id name } legalBasis }\n    history { step at }\n    decision { id number date }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RegisterAssessment($input: RegisterAssessmentInput!) {\n    registerAssessment(input: $input) {\n      assessment { id ...DossierForm_assessment }\n      problems { code path params { name value } }\n    }\n  }\n"): (typeof documents)["\n  mutation RegisterAssessment($input: RegisterAssessmentInput!) {\n    registerAssessment(input: $input) {\n      assessment { id ...DossierForm_assessment }\n      problems { code path params { name value } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SubmitAssessment($input: SubmitAssessmentInput!) {\n    submitAssessment(input: $input) {\n      assessment { id ...DossierForm_assessment }\n      problems { code path params { name value } }\n    }\n  }\n"): (typeof documents)["\n  mutation SubmitAssessment($input: SubmitAssessmentInput!) {\n    submitAssessment(input: $input) {\n      assessment { id ...DossierForm_assessment }\n      problems { code path params { name value } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SubmitDossier_assessment on Assessment {\n    id\n    selfResult\n    route { verifier { id name } }\n  }\n"): (typeof documents)["\n  fragment SubmitDossier_assessment on Assessment {\n    id\n    selfResult\n    route { verifier { id name } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DossierForm_assessment on Assessment {\n    id\n    year\n    version\n    state\n    windowFrom\n    windowTo\n    dueOn\n    viewerCanEdit\n    viewerCanSubmit\n    criteriaSet {\n      id\n      code\n      title\n      legalBasis\n      validFrom\n      validTo\n      needsChecking\n      criteria { id number section text kind threshold evidence isMandatory ifPartyOrganisation needsChecking }\n    }\n    answers { criterionId value count total evidence conclusionReference note }\n    minutes { number heldOn summary attendeesCount fileName }\n    previous {\n      id\n      year\n      criteriaSet { id criteria { id number } }\n      answers { criterionId value count total evidence conclusionReference note }\n    }\n    ...DossierWay_assessment\n    ...SubmitDossier_assessment\n  }\n"): (typeof documents)["\n  fragment DossierForm_assessment on Assessment {\n    id\n    year\n    version\n    state\n    windowFrom\n    windowTo\n    dueOn\n    viewerCanEdit\n    viewerCanSubmit\n    criteriaSet {\n      id\n      code\n      title\n      legalBasis\n      validFrom\n      validTo\n      needsChecking\n      criteria { id number section text kind threshold evidence isMandatory ifPartyOrganisation needsChecking }\n    }\n    answers { criterionId value count total evidence conclusionReference note }\n    minutes { number heldOn summary attendeesCount fileName }\n    previous {\n      id\n      year\n      criteriaSet { id criteria { id number } }\n      answers { criterionId value count total evidence conclusionReference note }\n    }\n    ...DossierWay_assessment\n    ...SubmitDossier_assessment\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveAssessment($input: SaveAssessmentInput!) {\n    saveAssessment(input: $input) {\n      assessment { id ...DossierForm_assessment }\n      problems { code path params { name value } }\n    }\n  }\n"): (typeof documents)["\n  mutation SaveAssessment($input: SaveAssessmentInput!) {\n    saveAssessment(input: $input) {\n      assessment { id ...DossierForm_assessment }\n      problems { code path params { name value } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AwardsPanel($id: ID!) {\n    unit(id: $id) {\n      id\n      awards { id year nomineeName decisionNumber decisionDate kind { code name } }\n    }\n  }\n"): (typeof documents)["\n  query AwardsPanel($id: ID!) {\n    unit(id: $id) {\n      id\n      awards { id year nomineeName decisionNumber decisionDate kind { code name } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment GuardForcesPanel_unit on Unit {\n    id\n    guardForces { id category provision established actual certified asOf viewerCanEdit }\n  }\n"): (typeof documents)["\n  fragment GuardForcesPanel_unit on Unit {\n    id\n    guardForces { id category provision established actual certified asOf viewerCanEdit }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment HeadsPanel_unit on Unit {\n    id\n    heads { id personName position from to isActing }\n  }\n"): (typeof documents)["\n  fragment HeadsPanel_unit on Unit {\n    id\n    heads { id personName position from to isActing }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ModelSitesPanel_unit on Unit {\n    id\n    modelSites { id state groupsCount startedOn model { id name } }\n  }\n"): (typeof documents)["\n  fragment ModelSitesPanel_unit on Unit {\n    id\n    modelSites { id state groupsCount startedOn model { id name } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyUnitPage($id: ID!, $year: Int!, $lastYear: Int!) {\n    unit(id: $id) {\n      id\n      name\n      placeName\n      districtName\n      assessment(year: $year) { id ...DossierWay_assessment }\n      ...NextStepsPanel_unit\n      ...ResultsPanel_unit\n      ...GuardForcesPanel_unit\n      ...ModelSitesPanel_unit\n      ...UnitFactsPanel_unit\n      ...HeadsPanel_unit\n    }\n  }\n"): (typeof documents)["\n  query MyUnitPage($id: ID!, $year: Int!, $lastYear: Int!) {\n    unit(id: $id) {\n      id\n      name\n      placeName\n      districtName\n      assessment(year: $year) { id ...DossierWay_assessment }\n      ...NextStepsPanel_unit\n      ...ResultsPanel_unit\n      ...GuardForcesPanel_unit\n      ...ModelSitesPanel_unit\n      ...UnitFactsPanel_unit\n      ...HeadsPanel_unit\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment NextStepsPanel_unit on Unit {\n    id\n    ownStanding: standing(year: $year)\n    assessment(year: $year) {\n      id\n      state\n      dueOn\n      viewerCanEdit\n      viewerCanSubmit\n      missing { code }\n      route { verifier { id name } appraiser { id name } decider { id name } }\n    }\n    reports { id state isLate period { id title dueOn } viewerCanEdit viewerCanSubmit }\n  }\n"): (typeof documents)["\n  fragment NextStepsPanel_unit on Unit {\n    id\n    ownStanding: standing(year: $year)\n    assessment(year: $year) {\n      id\n      state\n      dueOn\n      viewerCanEdit\n      viewerCanSubmit\n      missing { code }\n      route { verifier { id name } appraiser { id name } decider { id name } }\n    }\n    reports { id state isLate period { id title dueOn } viewerCanEdit viewerCanSubmit }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ResultsPanel_unit on Unit {\n    id\n    thisStanding: standing(year: $year)\n    lastStanding: standing(year: $lastYear)\n    thisDossier: assessment(year: $year) { id state decision { id number date } }\n    lastDossier: assessment(year: $lastYear) { id state decision { id number date } }\n  }\n"): (typeof documents)["\n  fragment ResultsPanel_unit on Unit {\n    id\n    thisStanding: standing(year: $year)\n    lastStanding: standing(year: $lastYear)\n    thisDossier: assessment(year: $year) { id state decision { id number date } }\n    lastDossier: assessment(year: $lastYear) { id state decision { id number date } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment UnitFactsPanel_unit on Unit {\n    id\n    schoolLevel\n    sizeClass\n    partyOrganisation\n    inIndustrialZone\n    placeName\n    districtName\n    managingBody { id name }\n    policeOffice { id name }\n  }\n"): (typeof documents)["\n  fragment UnitFactsPanel_unit on Unit {\n    id\n    schoolLevel\n    sizeClass\n    partyOrganisation\n    inIndustrialZone\n    placeName\n    districtName\n    managingBody { id name }\n    policeOffice { id name }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment StandingHistoryPanel_unit on Unit {\n    id\n    standingHistory(year: $year) { year version value since reason decision { id number date } }\n  }\n"): (typeof documents)["\n  fragment StandingHistoryPanel_unit on Unit {\n    id\n    standingHistory(year: $year) { year version value since reason decision { id number date } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UnitPage($id: ID!, $year: Int!) {\n    unit(id: $id) {\n      id\n      name\n      placeName\n      districtName\n      standing(year: $year)\n      ...YearResultPanel_unit\n      ...StandingHistoryPanel_unit\n      ...GuardForcesPanel_unit\n      ...ModelSitesPanel_unit\n      ...UnitReportsPanel_unit\n      ...UnitFactsPanel_unit\n      ...HeadsPanel_unit\n    }\n  }\n"): (typeof documents)["\n  query UnitPage($id: ID!, $year: Int!) {\n    unit(id: $id) {\n      id\n      name\n      placeName\n      districtName\n      standing(year: $year)\n      ...YearResultPanel_unit\n      ...StandingHistoryPanel_unit\n      ...GuardForcesPanel_unit\n      ...ModelSitesPanel_unit\n      ...UnitReportsPanel_unit\n      ...UnitFactsPanel_unit\n      ...HeadsPanel_unit\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment UnitReportsPanel_unit on Unit {\n    id\n    reports { id state isLate submittedAt acceptedAt receiver { id name } period { id title dueOn } }\n  }\n"): (typeof documents)["\n  fragment UnitReportsPanel_unit on Unit {\n    id\n    reports { id state isLate submittedAt acceptedAt receiver { id name } period { id title dueOn } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment YearResultPanel_unit on Unit {\n    id\n    standing(year: $year)\n    assessment(year: $year) {\n      id\n      year\n      state\n      dueOn\n      windowFrom\n      windowTo\n      route { verifier { id name } appraiser { id name } decider { id name } legalBasis }\n      decision { id number date }\n    }\n  }\n"): (typeof documents)["\n  fragment YearResultPanel_unit on Unit {\n    id\n    standing(year: $year)\n    assessment(year: $year) {\n      id\n      year\n      state\n      dueOn\n      windowFrom\n      windowTo\n      route { verifier { id name } appraiser { id name } decider { id name } legalBasis }\n      decision { id number date }\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;