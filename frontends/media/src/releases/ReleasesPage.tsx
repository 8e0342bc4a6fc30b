import { useSearchState } from '@antoan/router';
import { Page, PageHead, Tabs } from '@antoan/ui';
import { useViewer } from '@antoan/web';
import { useLingui } from '@lingui/react/macro';
import type { ReleaseState } from '../graphql/graphql.ts';
import { ReleaseList } from './ReleaseList.tsx';

/** Releases by where they stand: the portal's editors publish what carries both keys; journalists read what is published. */
export function ReleasesPage() {
  const { t } = useLingui();
  const isEditor = useViewer()?.roles.includes('PORTAL_EDITOR') ?? false;
  const [state, setState] = useSearchState('trang-thai', 'CLEARED');
  const states: { id: ReleaseState; label: string }[] = [
    { id: 'CLEARED', label: t`Chờ công bố` },
    { id: 'OFFERED', label: t`Chờ Văn phòng` },
    { id: 'PUBLISHED', label: t`Đã công bố` },
    { id: 'WITHDRAWN', label: t`Đã rút` },
  ];

  return (
    <Page width="text">
      <PageHead
        title={t`Bản công bố`}
        intro={t`Công bố khi đủ hai chìa: cơ quan chủ quản số liệu và Văn phòng UBND tỉnh.`}
      />
      {isEditor ? (
        <Tabs
          label={t`Bản công bố theo trạng thái`}
          selected={state}
          onChange={setState}
          items={states.map(({ id, label }) => ({ id, label, content: <ReleaseList state={id} isEditor /> }))}
        />
      ) : (
        <ReleaseList state="PUBLISHED" isEditor={false} />
      )}
    </Page>
  );
}
