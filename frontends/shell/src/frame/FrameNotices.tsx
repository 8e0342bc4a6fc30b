import { formatTime } from '@antoan/i18n';
import { Banner, Button } from '@antoan/ui';
import { countDrafts, describeFailure, useConnection, useSession, useSessionState, useViewerState } from '@antoan/web';
import { Plural, useLingui } from '@lingui/react/macro';
import { RefreshCw, WifiOff } from 'lucide-react';
import { useEffect, useState } from 'react';

/** What concerns the whole page: a lost line, a server that does not answer. */
export function FrameNotices() {
  const connection = useConnection();
  const session = useSessionState();
  const { failure } = useViewerState();

  if (!connection.isOnline) return <OfflineNotice lostAt={connection.lostAt ?? new Date()} />;
  if (session === 'unreachable' || failure) return <UnreachableNotice />;
  return null;
}

function OfflineNotice({ lostAt }: { lostAt: Date }) {
  const { t } = useLingui();
  const waiting = useWaitingDrafts();
  const since = formatTime(lostAt);
  return (
    <div className="sh-notice">
      <Banner tone="warn" icon={WifiOff} isLive title={t`Mất kết nối từ ${{ since }}.`}>
        {t`Bạn vẫn xem được số liệu đã lấy trước đó, nhưng không dùng để ra quyết định.`}{' '}
        {waiting ? <Plural value={waiting} other="# bản nháp đang giữ trên máy này." /> : null}
      </Banner>
    </div>
  );
}

function UnreachableNotice() {
  const { t } = useLingui();
  const session = useSession();
  const { ask } = useViewerState();
  const { title, sentence } = describeFailure({ code: 'UNAVAILABLE', reportId: null });
  const retry = () => (session.state === 'unreachable' ? void session.resume() : ask());
  return (
    <div className="sh-notice">
      <Banner
        tone="error"
        isLive
        title={session.state === 'unreachable' ? t`Máy chủ chưa trả lời.` : `${title}.`}
        action={<Button size="small" icon={RefreshCw} onPress={retry}>{t`Thử lại`}</Button>}
      >
        {session.state === 'unreachable' ? t`Chưa biết bạn đã đăng nhập hay chưa. Thử lại sau ít phút.` : sentence}
      </Banner>
    </div>
  );
}

function useWaitingDrafts(): number {
  const { viewer } = useViewerState();
  const [count, setCount] = useState(0);
  useEffect(() => {
    if (viewer) countDrafts(viewer.id).then(setCount, () => setCount(0));
  }, [viewer]);
  return count;
}
