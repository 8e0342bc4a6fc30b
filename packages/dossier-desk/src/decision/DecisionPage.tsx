import { useParams, useSearchState } from '@antoan/router';
import { formatDate, formatDateInDocument } from '@antoan/i18n';
import { Banner, Columns, Empty, Page, PageHead, Skeleton, Stack } from '@antoan/ui';
import { QueryBoundary } from '@antoan/web';
import { useLingui } from '@lingui/react/macro';
import { useQuery } from 'urql';
import { graphql, readFragment } from '../graphql.ts';
import { DecisionLines } from './DecisionLines.tsx';
import { Decision_decision } from './decision.ts';
import { OfferDecision } from './OfferDecision.tsx';
import { PrintButtons } from '../printing/PrintButtons.tsx';
import { RecognitionSheet } from './RecognitionSheet.tsx';

const DecisionPage_query = graphql(`
  query DecisionPage($id: ID!) {
    recognitionDecision(id: $id) {
      id
      ...Decision_decision
    }
  }
`);

interface DecisionPageProps {
  /** The address of the list of decisions. */
  path: string;
  dossierHref?: (assessmentId: string) => string;
}

/** A signed decision (route `…/:id`): its lines, its sheet, and what may still be done with it. */
export function DecisionPage({ path, dossierHref }: DecisionPageProps) {
  const { t } = useLingui();
  const { id = '' } = useParams();
  const [fresh] = useSearchState('moi');
  const [result, retry] = useQuery({ query: DecisionPage_query, variables: { id } });
  return (
    <QueryBoundary result={result} retry={retry} name={t`Quyết định`} skeleton={<Skeleton shape="page" />}>
      {({ recognitionDecision: found }) => {
        if (!found) return <Empty isPage title={t`Không tìm thấy quyết định`} />;
        const decision = readFragment(Decision_decision, found);
        const { kind, number, date, year, authority, metCount, notMetCount, amends, lines } = decision;
        const count = lines.length;
        return (
          <Page density="compact">
            <PageHead
              crumbs={[{ label: t`Quyết định đã ban hành`, href: path }, { label: number }]}
              title={t`Quyết định ${{ number }} ngày ${{ date: formatDate(date) }}`}
              subtitle={t`${{ count }} đơn vị, năm ${{ year }}`}
              actions={<PrintButtons of="recognition-decisions" {...{ id, number }} certificates={metCount} />}
            />
            <Columns layout="sheet">
              <DecisionLines decision={decision} {...{ path, dossierHref }} />
              <Stack>
                {amends ? (
                  <Banner
                    title={
                      kind === 'REVOKE'
                        ? t`Quyết định này thu hồi kết quả tại Quyết định ${{ number: amends.number }} ngày ${{ date: formatDate(amends.date) }}.`
                        : t`Quyết định này sửa đổi Quyết định ${{ number: amends.number }} ngày ${{ date: formatDate(amends.date) }}.`
                    }
                  >
                    {decision.reason}
                  </Banner>
                ) : null}
                <RecognitionSheet
                  authorityName={authority.name}
                  {...{ kind, year, metCount, notMetCount, amends }}
                  number={number}
                  date={formatDateInDocument(date)}
                  signatoryPosition={decision.signatoryPosition}
                  signatoryName={decision.signatoryName ?? (decision.signatoryPosition ? '' : decision.signatory)}
                  signedOn={date}
                  isFresh={fresh === '1'}
                />
                {kind === 'REVOKE' ? null : <OfferDecision decision={decision} />}
              </Stack>
            </Columns>
          </Page>
        );
      }}
    </QueryBoundary>
  );
}
