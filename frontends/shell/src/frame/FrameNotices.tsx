import { formatTime } from '@antoan/i18n';
import { useLocation } from '@antoan/router';
import { Banner, Button, LinkButton } from '@antoan/ui';
import { countDrafts, describeFailure, useConnection, useSession, useSessionState, useViewerState } from '@antoan/web';
import { Plural, useLingui } from '@lingui/react/macro';
import { KeyRound, RefreshCw, WifiOff } from 'lucide-react';
import { useEffect, useState } from 'react';

/** What concerns the whole page: a lost line, a server that does not answer, a password to change. */
export function FrameNotices() {
  const connection = useConnection();
  const session = useSessionState();
  const { failure, viewer } = useViewerState();
  const { pathname } = useLocation();

  if (!connection.isOnline) return <OfflineNotice lostAt={connection.lostAt ?? new Date()} />;
  if (session === 'unreachable' || failure) return <UnreachableNotice />;
  if (viewer?.hasFirstPassword && pathname !== '/mat-khau') return <FirstPasswordNotice />;
  if (viewer?.grants.length === 0) return <NoGrantNotice />;
  return null;
}

/** An account without a grant sees what everybody sees; it should know why. */
function NoGrantNotice() {
  const { t } = useLingui();
  return (
    <div className="sh-notice">
      <Banner isLive title={t`Tài khoản của bạn chưa có quyền nào hôm nay.`}>
        {t`Bạn xem được kết quả công khai. Để làm việc, đề nghị quản trị hệ thống giao quyền theo văn bản cử người.`}
      </Banner>
    </div>
  );
}

/** A password that somebody else has seen is no proof of who signs in with it. */
function FirstPasswordNotice() {
  const { t } = useLingui();
  return (
    <div className="sh-notice">
      <Banner
        tone="warn"
        icon={KeyRound}
        isLive
        title={t`Bạn đang dùng mật khẩu được giao.`}
        action={<LinkButton size="small" href="/mat-khau">{t`Đổi mật khẩu`}</LinkButton>}
      >
        {t`Đổi sang mật khẩu chỉ mình bạn biết trước khi làm việc.`}
      </Banner>
    </div>
  );
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
