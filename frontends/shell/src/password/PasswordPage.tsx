import { Navigate } from '@antoan/router';
import { Banner, Button, Cluster, notify, Page, PageHead, Panel, PasswordField, Stack } from '@antoan/ui';
import { useViewerState } from '@antoan/web';
import { useLingui } from '@lingui/react/macro';
import { type FormEvent, useState } from 'react';
import { signInHref } from '../sign-in/sign-in-href.ts';
import { PageOnItsWay } from '../trouble/PageOnItsWay.tsx';
import { changePassword, type PasswordOutcome } from './change-password.ts';

/** As the server has it. */
const SHORTEST = 10;
const FIELDS = { current: '', next: '', repeated: '' };
type Field = keyof typeof FIELDS;

/** Where a person changes her own password. */
export function PasswordPage() {
  const { t } = useLingui();
  const { viewer, isAsking } = useViewerState();
  if (isAsking) return <PageOnItsWay />;
  if (!viewer) return <Navigate to={signInHref('/mat-khau')} replace />;
  return (
    <Page width="text">
      <PageHead
        title={t`Đổi mật khẩu`}
        intro={t`Đổi xong, bạn vẫn làm việc ở máy này; các máy khác phải đăng nhập lại.`}
      />
      <Panel>
        <PasswordForm username={viewer.username} />
      </Panel>
    </Page>
  );
}

function PasswordForm({ username }: { username: string }) {
  const { t } = useLingui();
  const { ask } = useViewerState();
  const [typed, setTyped] = useState(FIELDS);
  const [fault, setFault] = useState<Partial<Record<Field | 'form', string>>>({});
  const [isChanging, setChanging] = useState(false);
  const type = (field: Field) => (value: string) => setTyped({ ...typed, [field]: value });

  const missing = (): typeof fault => {
    if (!typed.current) return { current: t`Nhập mật khẩu đang dùng.` };
    if (typed.next.length < SHORTEST) return { next: t`Mật khẩu mới cần ít nhất ${{ least: SHORTEST }} ký tự.` };
    if (typed.next === typed.current) return { next: t`Mật khẩu mới phải khác mật khẩu đang dùng.` };
    return typed.next === typed.repeated ? {} : { repeated: t`Hai lần nhập chưa giống nhau.` };
  };
  const faultOf = (outcome: Exclude<PasswordOutcome, 'changed'>): typeof fault => {
    switch (outcome) {
      case 'wrong-password':
        return { current: t`Mật khẩu đang dùng chưa đúng.` };
      case 'too-short':
        return { next: t`Mật khẩu mới cần ít nhất ${{ least: SHORTEST }} ký tự.` };
      case 'too-many-attempts':
        return { form: t`Đã thử nhiều lần. Chờ một phút rồi thử lại.` };
      case 'unreachable':
        return { form: t`Máy chủ chưa trả lời. Thử lại sau ít phút.` };
    }
  };

  const onSubmit = async (event: FormEvent) => {
    event.preventDefault();
    const found = missing();
    setFault(found);
    if (Object.keys(found).length > 0) return;
    setChanging(true);
    const outcome = await changePassword(typed.current, typed.next);
    setChanging(false);
    if (outcome !== 'changed') return setFault(faultOf(outcome));
    setTyped(FIELDS);
    notify(t`Đã đổi mật khẩu`);
    ask();
  };

  return (
    <form onSubmit={(event) => void onSubmit(event)} noValidate>
      <input type="text" name="username" autoComplete="username" value={username} readOnly hidden />
      <Stack gap="l">
        {fault.form ? <Banner tone="error" isLive title={fault.form} /> : null}
        <PasswordField
          label={t`Mật khẩu đang dùng`}
          autoComplete="current-password"
          value={typed.current}
          onChange={type('current')}
          error={fault.current}
        />
        <PasswordField
          label={t`Mật khẩu mới`}
          hint={t`Ít nhất ${{ least: SHORTEST }} ký tự; một câu ngắn dễ nhớ tốt hơn một từ khó đoán.`}
          autoComplete="new-password"
          value={typed.next}
          onChange={type('next')}
          error={fault.next}
        />
        <PasswordField
          label={t`Nhập lại mật khẩu mới`}
          autoComplete="new-password"
          value={typed.repeated}
          onChange={type('repeated')}
          error={fault.repeated}
        />
        <Cluster>
          <Button tone="primary" type="submit" isLoading={isChanging}>{t`Đổi mật khẩu`}</Button>
        </Cluster>
      </Stack>
    </form>
  );
}
