import { tidyVerificationCode } from '@antoan/assessment-rules';
import type { Context } from '@antoan/subgraph-kit';
import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { CertificateCheck, CertificateStatus } from './certificate-check.payloads.ts';

interface CertificateRow {
  unit_name: string;
  year: number;
  decision_number: string;
  decision_date: string;
  authority_name: string;
  is_valid: boolean;
}

const unknown: CertificateCheck = {
  status: CertificateStatus.UNKNOWN,
  unitName: null,
  year: null,
  decisionNumber: null,
  decisionDate: null,
  authorityName: null,
};

@Resolver()
export class CertificateCheckResolver {
  @Query(() => CertificateCheck, {
    description: 'Whether the certificate with this code holds; for anybody, without signing in.',
  })
  async certificateCheck(
    @Arg('code', () => String, { description: 'The code on the certificate, with or without the dashes.' })
    code: string,
    @Ctx() { em }: Context,
  ): Promise<CertificateCheck> {
    const [found] = await em.execute<CertificateRow[]>(
      `select unit_name, year, decision_number, to_char(decision_date, 'YYYY-MM-DD') as decision_date, authority_name, is_valid
       from certificate_of(?)`,
      [tidyVerificationCode(code.slice(0, 64))],
    );
    if (!found) return Object.assign(new CertificateCheck(), unknown);
    return Object.assign(new CertificateCheck(), {
      status: found.is_valid ? CertificateStatus.VALID : CertificateStatus.NO_LONGER_VALID,
      unitName: found.unit_name,
      year: found.year,
      decisionNumber: found.decision_number,
      decisionDate: found.decision_date,
      authorityName: found.authority_name,
    });
  }
}
