import { Empty, Panel, Table, Tag, TextLink } from '@antoan/ui';
import { useLingui } from '@lingui/react/macro';
import type { CouncilSession_SessionFragment } from '../graphql/graphql.ts';
import { PATHS } from '../paths.ts';

/** What a session came to: the votes on each nomination and the share that was needed. */
export function CouncilVotes({ session }: { session: CouncilSession_SessionFragment }) {
  const { t } = useLingui();
  return (
    <Panel
      title={session.minutesNumber ? t`Kết quả theo Biên bản ${{ number: session.minutesNumber }}` : t`Đề nghị`}
      isFlush
    >
      <Table
        label={t`Kết quả biểu quyết`}
        rows={session.items}
        rowKey={({ id }) => id}
        empty={<Empty title={t`Phiên họp không có đề nghị nào`} />}
        columns={[
          {
            id: 'nominee',
            label: t`Được đề nghị`,
            cell: ({ nomination }) =>
              nomination ? (
                <TextLink href={`${PATHS.screening}/${nomination.id}`}>{nomination.nomineeName}</TextLink>
              ) : (
                '–'
              ),
          },
          { id: 'award', label: t`Hình thức`, phone: 'full', cell: ({ nomination }) => nomination?.kind.name ?? '–' },
          { id: 'inFavour', label: t`Đồng ý`, isNumeric: true, cell: ({ inFavour }) => inFavour ?? '–' },
          { id: 'against', label: t`Không đồng ý`, isNumeric: true, cell: ({ against }) => against ?? '–' },
          { id: 'abstained', label: t`Ý kiến khác`, isNumeric: true, cell: ({ abstained }) => abstained ?? '–' },
          { id: 'recused', label: t`Không biểu quyết`, isNumeric: true, cell: ({ recused }) => recused ?? '–' },
          {
            id: 'result',
            label: t`Kết quả`,
            phone: 'aside',
            cell: ({ result, neededPercent }) =>
              result === null || result === undefined ? (
                <span className="at-sub">{t`Không biểu quyết`}</span>
              ) : (
                <>
                  <Tag tone={result === 'PROPOSED' ? 'seal' : 'plain'}>
                    {result === 'PROPOSED' ? t`Đủ phiếu` : t`Không đủ phiếu`}
                  </Tag>
                  <div className="at-sub">{t`Cần ${{ percent: neededPercent }}%`}</div>
                </>
              ),
          },
        ]}
      />
    </Panel>
  );
}
