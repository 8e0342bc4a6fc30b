import { type SignInOutcome, useSession } from '@antoan/web';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';

/** What is wrong with an attempt, where it is said. */
export interface SignInFault {
  form?: string;
  username?: string;
  password?: string;
  code?: string;
}

/** Signs in, in one step or two, and says in words what went wrong. */
export function useSignIn() {
  const { t } = useLingui();
  const session = useSession();
  const [isSigningIn, setSigningIn] = useState(false);
  const [asksForCode, setAsksForCode] = useState(false);
  const [fault, setFault] = useState<SignInFault>({});

  const attempt = async (step: () => Promise<SignInOutcome>, missing: SignInFault): Promise<void> => {
    setFault(missing);
    if (Object.keys(missing).length) return;
    setSigningIn(true);
    const outcome = await step();
    setSigningIn(false);
    setAsksForCode(outcome === 'second-factor' || outcome === 'wrong-code');
    setFault(faultOf(outcome));
  };

  const faultOf = (outcome: SignInOutcome): SignInFault => {
    switch (outcome) {
      case 'signed-in':
      case 'second-factor':
        return {};
      case 'wrong-credentials':
        return { password: t`Tên đăng nhập hoặc mật khẩu chưa đúng.` };
      case 'wrong-code':
        return { code: t`Mã chưa đúng hoặc đã hết hạn. Xem mã mới trên máy của bạn.` };
      case 'account-disabled':
        return { form: t`Tài khoản này đang bị khóa. Liên hệ quản trị hệ thống.` };
      case 'too-many-attempts':
        return { form: t`Đã thử nhiều lần. Chờ một phút rồi thử lại.` };
      case 'unreachable':
        return { form: t`Máy chủ chưa trả lời. Thử lại sau ít phút.` };
    }
  };

  return {
    isSigningIn,
    asksForCode,
    fault,
    signIn: (username: string, password: string) =>
      attempt(() => session.signIn(username, password), {
        ...(username ? {} : { username: t`Nhập tên đăng nhập.` }),
        ...(password ? {} : { password: t`Nhập mật khẩu.` }),
      }),
    confirmCode: (code: string) =>
      attempt(() => session.confirmCode(code), code ? {} : { code: t`Nhập mã sáu chữ số.` }),
  };
}
