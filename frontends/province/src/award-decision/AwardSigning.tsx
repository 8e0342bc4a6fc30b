import { Columns, Empty, Panel, Skeleton } from '@antoan/ui';
import { QueryBoundary } from '@antoan/web';
import { useLingui } from '@lingui/react/macro';
import { CircleCheck } from 'lucide-react';
import { useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../graphql.ts';
import { PATHS } from '../paths.ts';
import { NominationTable } from '../screening/NominationTable.tsx';
import { AwardSheetForm } from './AwardSheetForm.tsx';

const AwardSigning_query = graphql(`
  query AwardSigning {
    nominations(state: PROPOSED, first: 100) {
      totalCount
      edges {
        node {
          id
          version
          year
          viewerCanDecide
          ...NominationRow_nomination
        }
      }
    }
  }
`);

/** Nominations proposed to the chair: mark those granted, fill in number and date, sign. */
export function AwardSigning({ onSigned }: { onSigned: () => void }) {
  const { t } = useLingui();
  const [marked, setMarked] = useState<ReadonlySet<string>>(new Set());
  const [result, retry] = useQuery({ query: AwardSigning_query });
  const waiting = (result.data?.nominations.edges ?? [])
    .map(({ node }) => node)
    .filter(({ viewerCanDecide }) => viewerCanDecide);
  const chosen = waiting.filter(({ id }) => marked.has(id));
  return (
    <QueryBoundary result={result} retry={retry} name={t`Đề nghị đã trình`} skeleton={<Skeleton shape="table" />}>
      {() =>
        waiting.length === 0 ? (
          <Panel>
            <Empty icon={CircleCheck} title={t`Không có đề nghị nào chờ quyết định`}>
              {t`Đề nghị vào đây khi Ban Thi đua - Khen thưởng trình, sau khi hai bên xác nhận kết quả rà soát.`}
            </Empty>
          </Panel>
        ) : (
          <Columns layout="sheet">
            <Panel isFlush>
              <NominationTable
                nominations={waiting}
                hrefOf={(id) => `${PATHS.screening}/${id}`}
                selected={marked}
                onSelectedChange={setMarked}
                empty={null}
              />
            </Panel>
            <AwardSheetForm chosen={chosen} onSigned={onSigned} />
          </Columns>
        )
      }
    </QueryBoundary>
  );
}
