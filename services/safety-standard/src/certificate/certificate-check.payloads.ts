import { Day } from '@antoan/subgraph-kit';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';

/** Whether a certificate holds. */
export enum CertificateStatus {
  VALID = 'VALID',
  NO_LONGER_VALID = 'NO_LONGER_VALID',
  UNKNOWN = 'UNKNOWN',
}

registerEnumType(CertificateStatus, {
  name: 'CertificateStatus',
  description: 'Whether a certificate holds.',
  valuesConfig: {
    VALID: { description: 'The decision it rests on is in effect.' },
    NO_LONGER_VALID: { description: 'It was issued; a later decision has replaced or revoked it.' },
    UNKNOWN: { description: 'No certificate bears this code.' },
  },
});

@ObjectType({
  description: 'What anybody learns of a certificate by its code: what is printed on it, and whether it holds.',
})
export class CertificateCheck {
  @Field(() => CertificateStatus, { description: 'Whether it holds.' })
  status!: CertificateStatus;

  @Field(() => String, { nullable: true, description: 'The unit, as the certificate names it.' })
  unitName!: string | null;

  @Field(() => Int, { nullable: true, description: 'The year of the standard.' })
  year!: number | null;

  @Field(() => String, { nullable: true, description: 'Number of the decision.' })
  decisionNumber!: string | null;

  @Field(() => Day, { nullable: true, description: 'Date of the decision.' })
  decisionDate!: string | null;

  @Field(() => String, { nullable: true, description: 'The body that issued it, under the name it had then.' })
  authorityName!: string | null;
}
