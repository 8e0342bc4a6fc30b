import { Button, Confirmations, ConfirmDialog, notify, ProblemsSummary } from '@antoan/ui';
import { describeProblem, FailureNotice, registerProblemMessages, useProblems } from '@antoan/web';
import { t as say } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { KeyRound } from 'lucide-react';
import { useState } from 'react';
import { useMutation } from 'urql';
import { graphql } from '../graphql.ts';
import type { ClearanceKeys_ReleaseFragment } from '../graphql/graphql.ts';

registerProblemMessages({
  'release.state.notOffered': () => say`Danh sách này không còn chờ duyệt.`,
  'release.clearance.sameAccount': () => say`Người đã xoay khóa thứ nhất không xoay khóa thứ hai.`,
});

export const ClearanceKeys_release = graphql(`
  fragment ClearanceKeys_release on Release {
    id
    version
    state
    itemCount
    decisionNumber
    viewerCanClear
    clearances {
      key
      at
      byRole
    }
  }
`);

const ClearRelease_mutation = graphql(`
  mutation ClearRelease($input: ClearReleaseInput!) {
    clearRelease(input: $input) {
      release {
        id
        ...ClearanceKeys_release
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

/** The two keys of a release; the Office turns the second. */
export function ClearanceKeys({ release }: { release: ClearanceKeys_ReleaseFragment }) {
  const { t } = useLingui();
  const problems = useProblems();
  const [isAsking, setAsking] = useState(false);
  const [{ fetching, error }, clear] = useMutation(ClearRelease_mutation);
  const turnedAt = (key: 'DATA_OWNER' | 'OFFICE') => release.clearances.find((each) => each.key === key)?.at ?? null;
  const { itemCount, decisionNumber } = release;

  async function turn() {
    const result = await clear({ input: { id: release.id, version: release.version } });
    setAsking(false);
    if (problems.keep({ payload: result.data?.clearRelease ?? null, error: result.error }) || result.error) return;
    notify(t`Đã duyệt công bố ${{ itemCount }} tên`);
  }

  return (
    <>
      <Confirmations
        keys={[
          { id: 'owner', body: t`Chủ quản số liệu (Công an tỉnh)`, at: turnedAt('DATA_OWNER') },
          { id: 'office', body: t`Văn phòng UBND tỉnh`, at: turnedAt('OFFICE'), isMine: release.viewerCanClear },
        ]}
      >
        <FailureNotice error={problems.all.length > 0 ? undefined : error} />
        <ProblemsSummary problems={problems.all.map((problem) => ({ message: describeProblem(problem) }))} />
        {release.viewerCanClear ? (
          <Button tone="primary" icon={KeyRound} isWide isLoading={fetching} onPress={() => setAsking(true)}>
            {t`Duyệt công bố`}
          </Button>
        ) : null}
      </Confirmations>
      <ConfirmDialog
        isOpen={isAsking}
        onOpenChange={setAsking}
        title={t`Duyệt công bố ${{ itemCount }} tên theo Quyết định ${{ decisionNumber }}?`}
        consequence={t`Sau khi duyệt, Cổng Thông tin điện tử tỉnh đăng được danh sách này.`}
        actLabel={t`Duyệt công bố`}
        onAct={() => void turn()}
        isActing={fetching}
      />
    </>
  );
}
