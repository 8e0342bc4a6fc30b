import { useNavigate } from '@antoan/router';
import { Banner, Button, PasswordField } from '@antoan/ui';
import { useSession, useSessionState } from '@antoan/web';
import { useLingui } from '@lingui/react/macro';
import { type FormEvent, useState } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { CodeField } from './CodeField.tsx';
import { useSignIn } from './useSignIn.ts';

/** Asks for the password again above the page when the session has expired: what is on the page stays. */
export function RenewSessionDialog() {
  const { t } = useLingui();
  const session = useSession();
  const navigate = useNavigate();
  const isExpired = useSessionState() === 'expired';
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const { signIn, confirmCode, asksForCode, isSigningIn, fault } = useSignIn();
  const username = session.username ?? '';

  const onSubmit = async (event: FormEvent) => {
    event.preventDefault();
    await (asksForCode ? confirmCode(code.trim()) : signIn(username, password));
    setPassword('');
    setCode('');
  };
  const leave = async () => {
    await session.signOut();
    await navigate('/dang-nhap');
  };

  return (
    <ModalOverlay className="at-scrim" isOpen={isExpired} isKeyboardDismissDisabled>
      <Modal className="at-dialog-box">
        <Dialog className="at-dialog">
          <Heading slot="title" className="at-dialog-title">{t`Phiên làm việc đã hết`}</Heading>
          <p className="at-muted">{t`Nhập lại mật khẩu của ${{ username }} để làm tiếp. Trang đang mở giữ nguyên.`}</p>
          <form className="at-dialog-body" onSubmit={(event) => void onSubmit(event)} noValidate>
            <input type="text" name="username" autoComplete="username" value={username} readOnly hidden />
            {fault.form ? <Banner tone="error" isLive title={fault.form} /> : null}
            {asksForCode ? (
              <CodeField value={code} onChange={setCode} error={fault.code} />
            ) : (
              <PasswordField
                label={t`Mật khẩu`}
                name="password"
                autoComplete="current-password"
                value={password}
                onChange={setPassword}
                error={fault.password}
                autoFocus
              />
            )}
            <div className="at-dialog-acts">
              <Button onPress={() => void leave()}>{t`Đăng nhập tài khoản khác`}</Button>
              <Button tone="primary" type="submit" isLoading={isSigningIn} loadingLabel={t`Đang đăng nhập`}>
                {t`Làm tiếp`}
              </Button>
            </div>
          </form>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
