import { formatNumber } from '@antoan/i18n';
import { Button, ConfirmDialog, FieldMessage, notify } from '@antoan/ui';
import { FailureNotice, useProblems } from '@antoan/web';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useMutation } from 'urql';
import { graphql, readFragment, type FragmentType } from '../graphql.ts';

const PublishRelease_release = graphql(`
  fragment PublishRelease_release on Release {
    id
    version
    decisionNumber
    itemCount
    viewerCanPublish
  }
`);

const PublishRelease_mutation = graphql(`
  mutation PublishRelease($input: PublishReleaseInput!) {
    publishRelease(input: $input) {
      release {
        id
        state
        version
        publishedAt
        viewerCanPublish
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

/** The portal's act: asks once, publishes, and says so. */
export function PublishRelease(props: { release: FragmentType<typeof PublishRelease_release> }) {
  const { t } = useLingui();
  const release = readFragment(PublishRelease_release, props.release);
  const [isAsking, setAsking] = useState(false);
  const [{ fetching, error }, publish] = useMutation(PublishRelease_mutation);
  const problems = useProblems();
  if (!release.viewerCanPublish) return null;

  async function act() {
    const result = await publish({ input: { id: release.id, version: release.version } });
    setAsking(false);
    if (problems.keep({ payload: result.data?.publishRelease, error: result.error }) || result.error) return;
    notify(t`Đã công bố Quyết định số ${release.decisionNumber}`);
  }

  return (
    <>
      <FailureNotice error={problems.all.length > 0 ? undefined : error} />
      {problems.others().map((message) => (
        <FieldMessage key={message} kind="error">
          {message}
        </FieldMessage>
      ))}
      <Button tone="primary" isWide onPress={() => setAsking(true)} isLoading={fetching} loadingLabel={t`Đang công bố`}>
        {t`Công bố`}
      </Button>
      <ConfirmDialog
        isOpen={isAsking}
        onOpenChange={setAsking}
        title={t`Công bố Quyết định số ${release.decisionNumber}?`}
        consequence={t`${formatNumber(release.itemCount)} tên sẽ hiện trên trang công khai ngay. Đính chính về sau vẫn giữ lại bản đã công bố.`}
        actLabel={t`Công bố`}
        onAct={() => void act()}
        isActing={fetching}
      />
    </>
  );
}
