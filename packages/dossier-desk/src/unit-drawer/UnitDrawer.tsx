import { formatDate } from '@antoan/i18n';
import { Cluster, Drawer, FactList, LinkButton, Panel, Skeleton, Stack, StandingMark, Table } from '@antoan/ui';
import { QueryBoundary } from '@antoan/web';
import { useLingui } from '@lingui/react/macro';
import { ArrowRight, FileText } from 'lucide-react';
import { useQuery } from 'urql';
import { graphql } from '../graphql.ts';
import type { UnitDrawerQuery } from '../graphql/graphql.ts';
import { Absent, NotFetched } from '../unit-board/Absent.tsx';
import type { UnitColumns } from '../unit-board/UnitTable.tsx';
import { UnitWay } from '../unit-board/UnitWay.tsx';
import { useUnitKindWords } from '../unit-board/useUnitKindWords.ts';
import { GuardForces } from './GuardForces.tsx';
import { ModelSites } from './ModelSites.tsx';

const UnitDrawer_query = graphql(`
  query UnitDrawer($id: ID!, $year: Int!, $showsWay: Boolean!, $showsGuards: Boolean!, $showsModels: Boolean!) {
    unit(id: $id) {
      id
      name
      kind
      placeName
      districtName
      managingBody {
        id
        name
      }
      policeOffice {
        id
        name
      }
      heads {
        id
        personName
        position
        from
        to
        isActing
      }
      standing(year: $year)
      standingHistory(year: $year) {
        year
        value
        version
        since
        decision {
          id
          number
          date
        }
      }
      assessment(year: $year) @include(if: $showsWay) {
        id
        state
        dueOn
      }
      guardForces @include(if: $showsGuards) {
        id
        ...GuardForces_guardForce
      }
      modelSites @include(if: $showsModels) {
        id
        ...ModelSites_modelSite
      }
    }
  }
`);

type UnitDetail = NonNullable<UnitDrawerQuery['unit']>;

interface UnitDrawerProps {
  /** The unit that is open, or null. */
  unitId: string | null;
  year: number;
  shows: UnitColumns;
  onClose: () => void;
  dossierHref: ((assessmentId: string) => string) | undefined;
  /** The unit's own page, where the remote has one. */
  unitHref: ((unitId: string) => string) | undefined;
}

/** A unit in short, beside the list it was opened from. */
export function UnitDrawer({ unitId, year, shows, onClose, dossierHref, unitHref }: UnitDrawerProps) {
  const { t } = useLingui();
  const [result, retry] = useQuery({
    query: UnitDrawer_query,
    variables: { id: unitId ?? '', year, showsWay: shows.way, showsGuards: shows.guards, showsModels: shows.models },
    pause: !unitId,
  });
  const unit = result.data?.unit?.id === unitId ? result.data?.unit : null;
  const dossierId = unit?.assessment?.id;
  return (
    <Drawer
      isOpen={unitId !== null}
      onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}
      title={unit?.name ?? t`Đơn vị`}
      footer={
        <Cluster align="end">
          {dossierHref && dossierId ? (
            <LinkButton href={dossierHref(dossierId)} icon={FileText}>
              {t`Xem hồ sơ năm ${{ year }}`}
            </LinkButton>
          ) : null}
          {unitHref && unit ? (
            <LinkButton href={unitHref(unit.id)} icon={ArrowRight} tone="primary">
              {t`Mở trang đơn vị`}
            </LinkButton>
          ) : null}
        </Cluster>
      }
    >
      <QueryBoundary result={result} retry={retry} name={t`Đơn vị`} skeleton={<Skeleton rows={8} />}>
        {(data, missing) =>
          data.unit ? <UnitFacts {...{ unit: data.unit, year, shows, missing }} /> : <Skeleton rows={8} />
        }
      </QueryBoundary>
    </Drawer>
  );
}

interface UnitFactsProps {
  unit: UnitDetail;
  year: number;
  shows: UnitColumns;
  missing: ReadonlySet<string>;
}

function UnitFacts({ unit, year, shows, missing }: UnitFactsProps) {
  const { t } = useLingui();
  const kinds = useUnitKindWords();
  const head = unit.heads.find(({ to }) => !to);
  const facts = [
    { label: t`Loại`, value: kinds[unit.kind] },
    { label: t`Địa bàn`, value: [unit.placeName, unit.districtName].filter(Boolean).join(', ') || <Absent /> },
    { label: t`Cơ quan quản lý`, value: unit.managingBody?.name ?? <Absent /> },
    { label: t`Công an phụ trách`, value: unit.policeOffice?.name ?? <Absent /> },
    { label: t`Người đứng đầu`, value: head ? `${head.personName}, ${head.position}` : <Absent /> },
    { label: t`Kết quả ${{ year }}`, value: unit.standing ? <StandingMark value={unit.standing} /> : <NotFetched /> },
  ];
  if (shows.way) {
    const way = missing.has('assessment') ? (
      <NotFetched />
    ) : (
      <UnitWay standing={unit.standing} assessment={unit.assessment} />
    );
    facts.push({ label: t`Hồ sơ`, value: way });
  }
  return (
    <Stack gap="l">
      <FactList items={facts} />
      {unit.standingHistory && unit.standingHistory.length > 0 ? (
        <StandingHistory versions={unit.standingHistory} />
      ) : null}
      {shows.guards ? <GuardForces forces={unit.guardForces ?? null} /> : null}
      {shows.models ? <ModelSites sites={unit.modelSites ?? null} /> : null}
    </Stack>
  );
}

function StandingHistory({ versions }: { versions: NonNullable<UnitDetail['standingHistory']> }) {
  const { t } = useLingui();
  return (
    <Panel title={t`Kết quả qua từng quyết định`} isFlush headingLevel={3}>
      <Table
        label={t`Kết quả qua từng quyết định`}
        rows={versions}
        rowKey={({ version }) => String(version)}
        columns={[
          { id: 'value', label: t`Kết quả`, isNowrap: true, cell: ({ value }) => <StandingMark value={value} /> },
          {
            id: 'since',
            label: t`Từ ngày`,
            isNowrap: true,
            cell: ({ since }) => <span className="at-num">{formatDate(since)}</span>,
          },
          {
            id: 'decision',
            label: t`Quyết định`,
            cell: ({ decision }) => (decision ? <span className="at-nowrap">{decision.number}</span> : <Absent />),
          },
        ]}
      />
    </Panel>
  );
}
