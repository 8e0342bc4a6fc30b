import { Banner, Button, notify } from '@antoan/ui';
import { useLingui } from '@lingui/react/macro';
import { Copy, KeyRound } from 'lucide-react';

interface FirstPasswordProps {
  username: string;
  password: string;
}

/** A password to hand over, shown this once: the platform keeps no copy that could be shown again. */
export function FirstPassword({ username, password }: FirstPasswordProps) {
  const { t } = useLingui();

  async function copy() {
    await navigator.clipboard.writeText(password);
    notify(t`Đã chép mật khẩu`);
  }

  return (
    <div className="province-first-password">
      <p>{t`Mật khẩu đầu tiên của ${{ username }}`}</p>
      <p>
        <output className="province-password">{password}</output>{' '}
        {window.isSecureContext ? (
          <Button size="small" icon={Copy} onPress={() => void copy()}>{t`Chép mật khẩu`}</Button>
        ) : null}
      </p>
      <Banner tone="warn" icon={KeyRound} title={t`Mật khẩu chỉ hiện lần này.`}>
        {t`Giao tận tay người dùng, không gửi qua thư điện tử hay nhóm trò chuyện. Đăng nhập xong, hệ thống nhắc người dùng đổi.`}
      </Banner>
    </div>
  );
}
