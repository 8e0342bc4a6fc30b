import { type SignInOutcome, useSession } from '@antoan/web';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';

/** What is wrong with an attempt, where it is said. */
export interface SignInFault {
  form?: string;
  username?: string;
  password?: string;
}

/** Signs in and says in words what went wrong. */
export function useSignIn() {
  const { t } = useLingui();
  const session = useSession();
  const [isSigningIn, setSigningIn] = useState(false);
  const [fault, setFault] = useState<SignInFault>({});

  const signIn = async (username: string, password: string): Promise<void> => {
    const missing: SignInFault = {
      ...(username ? {} : { username: t`Nhập tên đăng nhập.` }),
      ...(password ? {} : { password: t`Nhập mật khẩu.` }),
    };
    setFault(missing);
    if (missing.username || missing.password) return;
    setSigningIn(true);
    const outcome = await session.signIn(username, password);
    setSigningIn(false);
    setFault(faultOf(outcome));
  };

  const faultOf = (outcome: SignInOutcome): SignInFault => {
    switch (outcome) {
      case 'signed-in':
        return {};
      case 'wrong-credentials':
        return { password: t`Tên đăng nhập hoặc mật khẩu chưa đúng.` };
      case 'too-many-attempts':
        return { form: t`Đã thử nhiều lần. Chờ một phút rồi thử lại.` };
      case 'unreachable':
        return { form: t`Máy chủ chưa trả lời. Thử lại sau ít phút.` };
    }
  };

  return { signIn, isSigningIn, fault };
}
