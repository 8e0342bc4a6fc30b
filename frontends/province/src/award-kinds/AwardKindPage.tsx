import { formatDate } from '@antoan/i18n';
import { useParams } from '@antoan/router';
import { Button, Cluster, Empty, FactList, Page, PageHead, Panel, Skeleton, Stack } from '@antoan/ui';
import { QueryBoundary } from '@antoan/web';
import { useLingui } from '@lingui/react/macro';
import { BookOpenCheck, FilePlus2 } from 'lucide-react';
import { useState } from 'react';
import { useQuery } from 'urql';
import { NeedsChecking } from '../criteria/NeedsChecking.tsx';
import { graphql, readFragment } from '../graphql.ts';
import type { AwardKind_KindFragment } from '../graphql/graphql.ts';
import { PATHS } from '../paths.ts';
import { AwardKind_kind } from './award-kind.fragment.ts';
import { AwardKindEditor } from './AwardKindEditor.tsx';
import { CheckAwardKind } from './CheckAwardKind.tsx';
import { useAwardKindWords } from './useAwardKindWords.ts';
import { useKindFacts } from './useKindFacts.ts';

const AwardKindPage_query = graphql(`
  query AwardKindPage {
    awardKinds {
      code
      validFrom
      ...AwardKind_kind
    }
  }
`);

/** One version of a kind of award. */
export function AwardKindPage() {
  const { t } = useLingui();
  const { code = '' } = useParams();
  const [result, retry] = useQuery({ query: AwardKindPage_query });
  return (
    <QueryBoundary result={result} retry={retry} name={t`Loại khen thưởng`} skeleton={<Skeleton shape="page" />}>
      {({ awardKinds }) => {
        const kinds = awardKinds.map((one) => readFragment(AwardKind_kind, one));
        const kind = kinds.find((one) => one.code === code);
        if (!kind) return <Empty isPage title={t`Không tìm thấy loại khen thưởng`} />;
        return <KindAsItStands kind={kind} />;
      }}
    </QueryBoundary>
  );
}

function KindAsItStands({ kind }: { kind: AwardKind_KindFragment }) {
  const { t } = useLingui();
  const { regimes } = useAwardKindWords();
  const factsOf = useKindFacts();
  const [doing, setDoing] = useState<'look' | 'check' | 'write'>('look');
  const done = () => setDoing('look');
  return (
    <Page density="compact">
      <PageHead
        crumbs={[{ label: t`Loại khen thưởng`, href: PATHS.awardKinds }, { label: kind.code }]}
        title={kind.name}
        beside={kind.needsChecking ? <NeedsChecking /> : null}
        actions={
          doing === 'look' ? (
            <Cluster>
              {kind.needsChecking ? (
                <Button icon={BookOpenCheck} onPress={() => setDoing('check')}>{t`Ghi nhận đã đối chiếu`}</Button>
              ) : null}
              <Button tone="primary" icon={FilePlus2} onPress={() => setDoing('write')}>{t`Soạn bản mới`}</Button>
            </Cluster>
          ) : null
        }
      />
      <Stack gap="l">
        <Panel>
          <FactList
            items={[
              { label: t`Căn cứ`, value: kind.legalBasis },
              { label: t`Luật`, value: regimes[kind.regime] },
              { label: t`Áp dụng từ ngày`, value: formatDate(kind.validFrom), isNumeric: true },
              ...factsOf(kind).slice(1),
              ...(kind.checkedAgainst ? [{ label: t`Đã đối chiếu với`, value: kind.checkedAgainst }] : []),
            ]}
          />
        </Panel>
        {doing === 'check' ? <CheckAwardKind kind={kind} onClose={done} /> : null}
        {doing === 'write' ? <AwardKindEditor kind={kind} onClose={done} /> : null}
      </Stack>
    </Page>
  );
}
