import { useSearchState } from '@antoan/router';
import { Page, PageHead, Tabs } from '@antoan/ui';
import { useLingui } from '@lingui/react/macro';
import { AwardSigning } from './AwardSigning.tsx';
import { IssuedAwards } from './IssuedAwards.tsx';

/** Awards that the chair decides, and those decided. */
export function AwardDecisionPage() {
  const { t } = useLingui();
  const [tab, setTab] = useSearchState('muc', 'cho-ky');
  return (
    <Page density="compact">
      <PageHead title={t`Quyết định khen thưởng`} />
      <Tabs
        label={t`Quyết định khen thưởng`}
        selected={tab === 'da-ky' ? 'da-ky' : 'cho-ky'}
        onChange={setTab}
        items={[
          { id: 'cho-ky', label: t`Chờ quyết định`, content: <AwardSigning onSigned={() => setTab('da-ky')} /> },
          { id: 'da-ky', label: t`Đã ban hành`, content: <IssuedAwards /> },
        ]}
      />
    </Page>
  );
}
