import { i18n } from '@antoan/i18n';
import { useNavigate } from '@antoan/router';
import { AccountMenu } from '@antoan/ui';
import { useSession, type Viewer } from '@antoan/web';
import { useLingui } from '@lingui/react/macro';
import { ROLE_WORDS } from './role-words.ts';

/** Who is signed in and for which organisation; the way to the public pages and the way out. */
export function PersonMenu({ viewer }: { viewer: Viewer }) {
  const { t } = useLingui();
  const session = useSession();
  const navigate = useNavigate();
  const [grant] = viewer.grants;
  const body = grant?.bodyUnit ?? viewer.homeUnit;

  const signOut = async () => {
    await session.signOut();
    await navigate('/dang-nhap');
  };

  return (
    <AccountMenu
      name={grant ? i18n._(ROLE_WORDS[grant.role]) : viewer.displayName}
      unit={body?.name ?? viewer.displayName}
      items={[
        { id: 'public', label: t`Kết quả công khai`, href: '/cong-bo' },
        { id: 'password', label: t`Đổi mật khẩu`, href: '/mat-khau' },
        { id: 'sign-out', label: t`Đăng xuất`, onAction: () => void signOut() },
      ]}
    />
  );
}
