import { Navigate, useSearchParams } from '@antoan/router';
import { Banner, Button, PasswordField, SignInThreshold, TextField, TextLink } from '@antoan/ui';
import { useSession, useSessionState } from '@antoan/web';
import { useLingui } from '@lingui/react/macro';
import { FileLock2 } from 'lucide-react';
import { type FormEvent, useEffect, useState } from 'react';
import { CodeField } from './CodeField.tsx';
import { pathAfterSignIn } from './sign-in-href.ts';
import { useSignIn } from './useSignIn.ts';

/** The threshold: two fields, one button, and the public door. */
export function SignInPage() {
  const { t } = useLingui();
  const [search] = useSearchParams();
  const state = useSessionState();

  useEffect(() => {
    document.title = `${t`Đăng nhập`} · An Toàn`;
  }, [t]);

  if (state === 'signed-in') return <Navigate to={pathAfterSignIn(search.get('tiep'))} replace />;
  return (
    <SignInThreshold
      title={t`Cùng giữ bình yên nơi mình làm việc và học tập`}
      intro={t`Hệ thống phong trào Toàn dân bảo vệ an ninh Tổ quốc trong cơ quan, doanh nghiệp, nhà trường tỉnh Lào Cai.`}
      note={
        <Banner icon={FileLock2} title={t`Không đưa tài liệu có độ mật lên hệ thống này.`}>
          {t`Tài liệu Mật, Tối mật, Tuyệt mật gửi theo đường văn thư riêng.`}
        </Banner>
      }
    >
      <SignInForm />
    </SignInThreshold>
  );
}

function SignInForm() {
  const { t } = useLingui();
  const session = useSession();
  const [username, setUsername] = useState(session.username ?? '');
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const { signIn, confirmCode, asksForCode, isSigningIn, fault } = useSignIn();

  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    void (asksForCode ? confirmCode(code.trim()) : signIn(username.trim(), password));
  };

  return (
    <form onSubmit={onSubmit} noValidate>
      <h1>{t`Đăng nhập`}</h1>
      {fault.form ? <Banner tone="error" isLive title={fault.form} /> : null}
      {asksForCode ? (
        <CodeField value={code} onChange={setCode} error={fault.code} />
      ) : (
        <>
          <TextField
            label={t`Tên đăng nhập`}
            name="username"
            autoComplete="username"
            value={username}
            onChange={setUsername}
            error={fault.username}
          />
          <PasswordField
            label={t`Mật khẩu`}
            name="password"
            autoComplete="current-password"
            value={password}
            onChange={setPassword}
            error={fault.password}
          />
        </>
      )}
      <Button tone="primary" type="submit" isWide isLoading={isSigningIn} loadingLabel={t`Đang đăng nhập`}>
        {asksForCode ? t`Xác nhận mã` : t`Đăng nhập`}
      </Button>
      <TextLink href="/cong-bo">{t`Xem kết quả công khai, không cần đăng nhập`}</TextLink>
    </form>
  );
}
