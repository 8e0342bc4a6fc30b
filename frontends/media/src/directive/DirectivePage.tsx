import { Banner, Page, PageHead, Panel, Skeleton } from '@antoan/ui';
import { QueryBoundary } from '@antoan/web';
import { useLingui } from '@lingui/react/macro';
import { useQuery } from 'urql';
import { graphql } from '../graphql.ts';
import styles from './directive.module.css';

const DirectivePage_query = graphql(`
  query DirectivePage {
    directive {
      id
      number
      title
      issuer
      isDraft
      periodFrom
      periodTo
      requirements {
        id
        number
        summary
        text
        actors
      }
    }
  }
`);

/** The directive with its seven requirements, in its own words. */
export function DirectivePage() {
  const { t } = useLingui();
  const [result, retry] = useQuery({ query: DirectivePage_query });

  return (
    <Page density="roomy" width="text">
      <QueryBoundary result={result} retry={retry} name={t`Chỉ thị`} skeleton={<Skeleton shape="page" />}>
        {({ directive }) => (
          <>
            <PageHead
              title={t`Chỉ thị giai đoạn ${directive.periodFrom} - ${directive.periodTo}`}
              subtitle={directive.issuer}
            />
            <p className={styles.title}>{directive.title}</p>
            {directive.isDraft ? (
              <Banner
                title={t`Văn bản chưa có số và ngày.`}
              >{t`Nội dung dưới đây theo bản dự thảo; câu chữ giữ nguyên như bản gốc.`}</Banner>
            ) : null}
            {directive.requirements.map((requirement) => (
              <section key={requirement.id} id={`muc-${requirement.number}`} className={styles.requirement}>
                <Panel title={`${requirement.number}. ${requirement.summary}`}>
                  <p className={styles.actors}>{requirement.actors.join(' · ')}</p>
                  {requirement.text.split('\n\n').map((paragraph) => (
                    <p key={paragraph.slice(0, 40)} className={styles.text}>
                      {paragraph}
                    </p>
                  ))}
                </Panel>
              </section>
            ))}
          </>
        )}
      </QueryBoundary>
    </Page>
  );
}
