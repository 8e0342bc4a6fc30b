import {
  Banner,
  Button,
  DateField,
  Drawer,
  FieldGroup,
  focusField,
  notify,
  ProblemsSummary,
  Select,
  Skeleton,
  Stack,
  TextField,
} from '@antoan/ui';
import { describeProblem, FailureNotice, type Problem, type Role, usePlatform, useProblems } from '@antoan/web';
import { useLingui } from '@lingui/react/macro';
import { type FormEvent, useState } from 'react';
import { useMutation, useQuery } from 'urql';
import { graphql } from '../graphql.ts';
import { GrantUnitPicker } from './GrantUnitPicker.tsx';
import { roleCode } from './role-code.ts';
import { useReachWords } from './useReachWords.ts';
import { useRoleWords } from './useRoleWords.ts';
import './account-problem-words.ts';

const GrantRoleDrawer_query = graphql(`
  query GrantRoleDrawer {
    grantableRoles {
      role
      hierarchy
      needsScope
      needsBody
    }
  }
`);

const GrantRole_mutation = graphql(`
  mutation GrantRole($input: GrantRoleInput!) {
    grantRole(input: $input) {
      account {
        id
        grants {
          id
          ...GrantTable_grant
        }
      }
      problems {
        code
        path
        params {
          name
          value
        }
      }
    }
  }
`);

const FORM_ID = 'grant-form';

interface GrantRoleDrawerProps {
  account: { id: string; username: string };
  onClose: () => void;
}

/** A role for an account: what it reaches, in whose name, for how long and on what ground. */
export function GrantRoleDrawer({ account, onClose }: GrantRoleDrawerProps) {
  const { t } = useLingui();
  const roles = useRoleWords();
  const reach = useReachWords();
  const problems = useProblems();
  const today = usePlatform()?.today ?? null;
  const [{ data, error: unasked }] = useQuery({ query: GrantRoleDrawer_query });
  const [state, grant] = useMutation(GrantRole_mutation);
  const [role, setRole] = useState<Role | null>(null);
  const [scopeUnitId, setScope] = useState<string | null>(null);
  const [bodyUnitId, setBody] = useState<string | null>(null);
  const [validFrom, setFrom] = useState<string | null>(today);
  const [validTo, setTo] = useState<string | null>(null);
  const [basis, setBasis] = useState('');
  const needs = data?.grantableRoles.find((each) => each.role === role);

  function changeRole(next: Role) {
    setRole(next);
    setScope(null);
    setBody(null);
    problems.clear();
  }

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (!role || !validFrom) {
      problems.keep({ payload: { problems: [...missing('role', role), ...missing('validFrom', validFrom)] } });
      focusField(role ? 'grant-validFrom' : 'grant-role');
      return;
    }
    const input = { accountId: account.id, role, scopeUnitId, bodyUnitId, validFrom, validTo, basis };
    const { data: done, error } = await grant({ input });
    if (problems.keep({ payload: done?.grantRole ?? null, error }) || error) return;
    notify(t`Đã giao quyền ${{ role: roles[role] }} cho ${{ name: account.username }}`);
    onClose();
  }

  return (
    <Drawer
      isOpen
      onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}
      title={t`Giao quyền cho ${{ name: account.username }}`}
      footer={
        <>
          <Button onPress={onClose}>{t`Để sau`}</Button>
          <Button tone="primary" type="submit" form={FORM_ID} isLoading={state.fetching}>{t`Giao quyền`}</Button>
        </>
      }
    >
      <form id={FORM_ID} onSubmit={(event) => void submit(event)} noValidate>
        <Stack gap="l">
          <FailureNotice error={unasked ?? (problems.all.length > 0 ? undefined : state.error)} />
          <ProblemsSummary
            problems={problems.all.map((problem) => ({
              message: describeProblem(problem),
              fieldId: `grant-${problem.path.at(-1) ?? ''}`,
            }))}
          />
          {data ? (
            <Select
              id="grant-role"
              label={t`Vai trò`}
              options={data.grantableRoles.map((each) => ({
                id: each.role,
                label: roles[each.role],
                detail: roleCode(each.role),
              }))}
              value={role}
              onChange={changeRole}
              error={problems.of('role')}
              isRequired
            />
          ) : (
            <Skeleton rows={2} />
          )}
          {needs ? <p className="at-sub">{reach.of(needs)}</p> : null}
          {role && needs?.needsScope ? (
            <GrantUnitPicker
              key={`scope ${role}`}
              id="grant-scopeUnitId"
              label={reach.scopeLabel(needs)}
              role={role}
              part="SCOPE"
              value={scopeUnitId}
              onChange={setScope}
              error={problems.of('scopeUnitId')}
            />
          ) : null}
          {role && needs?.needsBody ? (
            <GrantUnitPicker
              key={`body ${role}`}
              id="grant-bodyUnitId"
              label={t`Cơ quan mà người này thay mặt`}
              role={role}
              part="BODY"
              value={bodyUnitId}
              onChange={setBody}
              error={problems.of('bodyUnitId')}
            />
          ) : null}
          <FieldGroup>
            <DateField
              id="grant-validFrom"
              label={t`Từ ngày`}
              value={validFrom}
              onChange={setFrom}
              error={problems.of('validFrom')}
              isRequired
            />
            <DateField
              id="grant-validTo"
              label={t`Đến hết ngày`}
              value={validTo}
              onChange={setTo}
              error={problems.of('validTo')}
              isOptional
            />
          </FieldGroup>
          <TextField
            id="grant-basis"
            label={t`Văn bản làm căn cứ`}
            hint={t`Số, ngày, cơ quan ban hành. Ví dụ: QĐ 215/QĐ-SGDĐT ngày 12/11/2021`}
            value={basis}
            onChange={setBasis}
            error={problems.of('basis')}
            isRequired
          />
          <Banner title={t`Việc giao quyền được ghi nhật ký.`}>
            {t`Quyền có hiệu lực chậm nhất 5 phút sau với người đang đăng nhập.`}
          </Banner>
        </Stack>
      </form>
    </Drawer>
  );
}

function missing(field: string, value: unknown): Problem[] {
  return value ? [] : [{ code: `roleGrant.${field}.missing`, path: [field], params: [] }];
}
