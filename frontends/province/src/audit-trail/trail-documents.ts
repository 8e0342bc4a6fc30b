import { graphql } from '../graphql.ts';

/** An act as the trail keeps it. */
export const AuditEntry_entry = graphql(`
  fragment AuditEntry_entry on AuditEntry {
    id
    at
    actorId
    actorRole
    act
    noun
    nounId
    unitId
    unit {
      id
      name
    }
    facts {
      name
      value
    }
    requestId
  }
`);

/** A page of one trail. */
export const AuditTrail_page = graphql(`
  fragment AuditTrail_page on AuditEntryConnection {
    edges {
      cursor
      node {
        id
        at
        ...AuditEntry_entry
      }
    }
    pageInfo {
      hasNextPage
    }
  }
`);

/** All trails in one question, each after its own cursor. */
export const AuditTrailPage_query = graphql(`
  query AuditTrailPage(
    $first: Int!
    $act: String
    $noun: String
    $actorId: String
    $from: LocalDate
    $to: LocalDate
    $withUnits: Boolean!
    $unitsAfter: String
    $withSafetyStandard: Boolean!
    $safetyStandardAfter: String
    $withSecurityForces: Boolean!
    $securityForcesAfter: String
    $withExemplarModels: Boolean!
    $exemplarModelsAfter: String
    $withAwards: Boolean!
    $awardsAfter: String
    $withDirectives: Boolean!
    $directivesAfter: String
    $withReports: Boolean!
    $reportsAfter: String
    $withPress: Boolean!
    $pressAfter: String
    $withIdentity: Boolean!
    $identityAfter: String
  ) {
    units: unitsAuditEvents(
      first: $first
      after: $unitsAfter
      act: $act
      noun: $noun
      actorId: $actorId
      from: $from
      to: $to
    ) @include(if: $withUnits) {
      ...AuditTrail_page
    }
    safetyStandard: safetyStandardAuditEvents(
      first: $first
      after: $safetyStandardAfter
      act: $act
      noun: $noun
      actorId: $actorId
      from: $from
      to: $to
    ) @include(if: $withSafetyStandard) {
      ...AuditTrail_page
    }
    securityForces: securityForcesAuditEvents(
      first: $first
      after: $securityForcesAfter
      act: $act
      noun: $noun
      actorId: $actorId
      from: $from
      to: $to
    ) @include(if: $withSecurityForces) {
      ...AuditTrail_page
    }
    exemplarModels: exemplarModelsAuditEvents(
      first: $first
      after: $exemplarModelsAfter
      act: $act
      noun: $noun
      actorId: $actorId
      from: $from
      to: $to
    ) @include(if: $withExemplarModels) {
      ...AuditTrail_page
    }
    awards: awardsAuditEvents(
      first: $first
      after: $awardsAfter
      act: $act
      noun: $noun
      actorId: $actorId
      from: $from
      to: $to
    ) @include(if: $withAwards) {
      ...AuditTrail_page
    }
    directives: directivesAuditEvents(
      first: $first
      after: $directivesAfter
      act: $act
      noun: $noun
      actorId: $actorId
      from: $from
      to: $to
    ) @include(if: $withDirectives) {
      ...AuditTrail_page
    }
    reports: reportsAuditEvents(
      first: $first
      after: $reportsAfter
      act: $act
      noun: $noun
      actorId: $actorId
      from: $from
      to: $to
    ) @include(if: $withReports) {
      ...AuditTrail_page
    }
    press: pressAuditEvents(
      first: $first
      after: $pressAfter
      act: $act
      noun: $noun
      actorId: $actorId
      from: $from
      to: $to
    ) @include(if: $withPress) {
      ...AuditTrail_page
    }
    identity: identityAuditEvents(
      first: $first
      after: $identityAfter
      act: $act
      noun: $noun
      actorId: $actorId
      from: $from
      to: $to
    ) @include(if: $withIdentity) {
      ...AuditTrail_page
    }
  }
`);
