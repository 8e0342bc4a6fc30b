import { Page, PageHead, Skeleton } from '@antoan/ui';
import { QueryBoundary } from '@antoan/web';
import { useLingui } from '@lingui/react/macro';
import { useQuery } from 'urql';
import { useDesk } from '../desk/desk.ts';
import { useOwnUnit } from '../desk/useOwnUnit.ts';
import { graphql } from '../graphql.ts';
import { NominateForm } from './NominateForm.tsx';

const NominatePage_query = graphql(`
  query NominatePage($id: ID!) {
    awardKinds {
      code
      name
      nature
      subject
      legalBasis
      validFrom
      validTo
    }
    unit(id: $id) {
      id
      name
      heads {
        id
        personName
        position
        to
      }
    }
  }
`);

/** A new nomination of the unit's collective, its head or one of its people. */
export function NominatePage() {
  const { t } = useLingui();
  const { place, words } = useDesk();
  const { id } = useOwnUnit();
  const [result, retry] = useQuery({ query: NominatePage_query, variables: { id }, pause: !id });
  return (
    <Page width="text">
      <PageHead
        title={t`Lập đề nghị khen thưởng`}
        crumbs={[
          { label: words.myUnit, href: place },
          { label: t`Khen thưởng`, href: `${place}/khen-thuong` },
          { label: t`Lập đề nghị` },
        ]}
        intro={t`Nộp đề nghị xong, hệ thống rà soát ngay theo mục 5 Chỉ thị và nói rõ vì sao.`}
      />
      <QueryBoundary result={result} retry={retry} name={t`Lập đề nghị`} skeleton={<Skeleton rows={8} />}>
        {({ awardKinds, unit }) => (unit ? <NominateForm kinds={awardKinds} unit={unit} /> : null)}
      </QueryBoundary>
    </Page>
  );
}
