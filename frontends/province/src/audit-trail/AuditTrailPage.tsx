import { Banner, Button, Page, PageHead, Panel, Skeleton } from '@antoan/ui';
import { FailedPart, failureOf, missingFieldsOf } from '@antoan/web';
import { useLingui } from '@lingui/react/macro';
import { RefreshCw } from 'lucide-react';
import { useState } from 'react';
import { useQuery } from 'urql';
import { readFragment } from '../graphql.ts';
import type { AuditTrailPageQuery } from '../graphql/graphql.ts';
import { AuditEntryDrawer } from './AuditEntryDrawer.tsx';
import { AuditFilterBar } from './AuditFilterBar.tsx';
import { type AuditRow, AuditTable } from './AuditTable.tsx';
import { mergeTrails, type TrailCursors } from './merge-trails.ts';
import { AuditEntry_entry, AuditTrail_page, AuditTrailPage_query } from './trail-documents.ts';
import { type Trail, TRAILS } from './trails.ts';
import { useActorNames } from './useActorNames.ts';
import { useAuditFilter } from './useAuditFilter.ts';
import { accountIn } from './account-in.ts';
import { useTrailWords } from './useTrailWords.ts';
import '../province.css';

const PAGE_SIZE = 50;

/** Everything that was done on the platform, newest first, out of the trails of all services. */
export function AuditTrailPage() {
  const { t } = useLingui();
  const trails = useTrailWords();
  const filter = useAuditFilter();
  const { only, cursors, question } = filter;
  const [opened, setOpened] = useState<AuditRow | null>(null);
  const [{ data, error, fetching }, retry] = useQuery({
    query: AuditTrailPage_query,
    variables: { first: PAGE_SIZE, ...question, ...askedOf(only, cursors) },
  });
  const missing = [...missingFieldsOf(error)].filter((name): name is Trail => TRAILS.includes(name as Trail));
  const answered = data ? pagesOf(data) : [];
  const { entries, cursors: next, hasNext } = mergeTrails(answered, PAGE_SIZE, cursors);
  const rows = entries.map(({ trail, ...node }) => ({ ...readFragment(AuditEntry_entry, node), trail }));
  const nameOf = useActorNames(rows.flatMap((row) => [row.actorId, accountIn(row) ?? row.actorId]));
  const askAgain = () => retry({ requestPolicy: 'network-only' });
  const isFirst = Object.keys(cursors).length === 0;

  return (
    <Page density="compact">
      <PageHead
        title={t`Nhật ký thao tác`}
        intro={t`Ghi cùng lúc với thao tác, nối thành chuỗi niêm phong, không ai sửa hay xóa được.`}
      />
      <Panel isFlush>
        <AuditFilterBar filter={filter} />
        {missing.length > 0 && answered.length > 0 ? (
          <Banner
            tone="warn"
            isLive
            title={t`Chưa lấy được nhật ký của phần: ${{ parts: missing.map((trail) => trails[trail]).join(', ') }}.`}
            action={<Button size="small" icon={RefreshCw} onPress={askAgain}>{t`Thử lại`}</Button>}
          >
            {t`Danh sách dưới đây thiếu các việc của phần đó.`}
          </Banner>
        ) : null}
        {answered.length > 0 ? (
          <AuditTable entries={rows} nameOf={nameOf} onOpen={setOpened} />
        ) : error && !fetching ? (
          <FailedPart failure={failureOf(error)} name={only ? trails[only] : t`Nhật ký thao tác`} onRetry={askAgain} />
        ) : (
          <Skeleton shape="table" />
        )}
        {hasNext || !isFirst ? (
          <div className="province-pages">
            {isFirst ? null : <Button size="small" onPress={() => filter.setCursors(null)}>{t`Về trang đầu`}</Button>}
            {hasNext ? <Button size="small" onPress={() => filter.setCursors(next)}>{t`Trang sau`}</Button> : null}
          </div>
        ) : null}
      </Panel>
      {opened ? (
        <AuditEntryDrawer
          entry={opened}
          nameOf={nameOf}
          onClose={() => setOpened(null)}
          onOnlyActor={() => {
            filter.setActor(opened.actorId);
            setOpened(null);
          }}
        />
      ) : null}
    </Page>
  );
}

/** Which trails to ask, and after which act of each. */
function askedOf(only: Trail | null, cursors: TrailCursors) {
  const asks = (trail: Trail) => only === null || only === trail;
  return {
    withUnits: asks('units'),
    unitsAfter: cursors.units ?? null,
    withSafetyStandard: asks('safetyStandard'),
    safetyStandardAfter: cursors.safetyStandard ?? null,
    withSecurityForces: asks('securityForces'),
    securityForcesAfter: cursors.securityForces ?? null,
    withExemplarModels: asks('exemplarModels'),
    exemplarModelsAfter: cursors.exemplarModels ?? null,
    withAwards: asks('awards'),
    awardsAfter: cursors.awards ?? null,
    withDirectives: asks('directives'),
    directivesAfter: cursors.directives ?? null,
    withReports: asks('reports'),
    reportsAfter: cursors.reports ?? null,
    withPress: asks('press'),
    pressAfter: cursors.press ?? null,
    withIdentity: asks('identity'),
    identityAfter: cursors.identity ?? null,
  };
}

function pagesOf(data: AuditTrailPageQuery) {
  return TRAILS.flatMap((trail) => {
    const page = readFragment(AuditTrail_page, data[trail]);
    return page ? [{ trail, edges: page.edges, hasNextPage: page.pageInfo.hasNextPage }] : [];
  });
}
