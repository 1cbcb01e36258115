import { useQuery } from '@tanstack/react-query';
import { keysText } from '#renderer/commands/keys.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { useRestingText } from '#renderer/ui/use-resting-text.ts';
import { useWords } from '#renderer/words/words.ts';
import { photoUrl } from '#shared/areas/assets.ts';
import type { DeskField, DeskPhoto } from '#shared/areas/photo-desk.ts';
import type { ArticleId, AssetId, EntryId } from '#shared/ids.ts';
import { deskRest } from './desk-rest.ts';
import { captionKeys } from './photo-desk-keys.ts';
import { showingQuery, somePhotosQuery } from './photo-desk-queries.ts';
import { usePhotoDesk } from './photo-desk-store.ts';
import { keptText, photoFields, storedWord, textsOf } from './photo-field-texts.ts';
import { takeBack, writeWords } from './photo-words-acts.ts';
import styles from './PhotoDetails.module.css';
import { PhotoWordField } from './PhotoWordField.tsx';
import { Stars } from './Stars.tsx';
import { takenText } from './taken-text.ts';
import { told } from './told-acts.ts';

interface PhotoDetailsProps {
  /** The photos that are known so far. */
  readonly photos: readonly DeskPhoto[];
  readonly me: EntryId;
  readonly onOpenArticle: (article: ArticleId) => void;
}

/** The chosen photo beside the grid: what is said of it, and where it is used. */
export function PhotoDetails(props: PhotoDetailsProps) {
  const { photoDesk: words } = useWords();
  const { selected } = usePhotoDesk();
  const [first] = selected;
  return (
    <aside className={styles.pane} aria-label={words.details} tabIndex={0} data-region="details">
      {selected.size === 1 ? (
        <OnePhoto id={first!} {...props} />
      ) : (
        <p className={styles.nothing}>
          {selected.size === 0
            ? words.nothingShown
            : words.severalShown(selected.size, keysText(captionKeys))}
        </p>
      )}
    </aside>
  );
}

function OnePhoto({ id, photos, ...props }: { id: AssetId } & PhotoDetailsProps) {
  const listed = photos.find(({ asset }) => asset.id === id);
  const { data } = useQuery({ ...somePhotosQuery([id]), enabled: listed === undefined });
  const photo = listed ?? data?.find(({ asset }) => asset.id === id);
  return photo ? <Details photo={photo} {...props} /> : null;
}

function Details({ photo, me, onOpenArticle }: { photo: DeskPhoto } & Omit<PhotoDetailsProps, 'photos'>) {
  const { photos, photoDesk: words } = useWords();
  const { asset, words: said, own, rating } = photo;
  const texts = textsOf(said);
  const write = (field: DeskField, text: string, goesOn: boolean) => {
    const written = writeWords([{ id: asset.id, words: storedWord(field, text) }], me, { goesOn });
    told(written);
    return written;
  };
  const facts = [
    asset.name,
    photos.pixels(asset.width, asset.height),
    photos.fileSize(asset.size),
    said.takenAt && photos.taken(takenText(said.takenAt)),
    said.copyright,
  ];
  return (
    <>
      <img className={styles.picture} src={photoUrl(asset.id, 'thumb')} alt={said.caption || asset.name} />
      <p className={styles.facts}>
        <Stars rating={rating} /> {facts.filter(Boolean).join(' · ')}
      </p>
      {photoFields.map((field) => (
        <OwnField
          key={`${asset.id} ${field}`}
          field={field}
          text={texts[field]}
          onWrite={(text, goesOn) => write(field, text, goesOn)}
        />
      ))}
      <div className={styles.source}>
        <p>{own.length > 0 ? words.ownWords : words.fileWords}</p>
        {own.length > 0 && (
          <Button icon="undo" onPress={() => told(takeBack([asset.id], me))}>
            {words.takeBack}
          </Button>
        )}
      </div>
      <UsedIn id={asset.id} onOpenArticle={onOpenArticle} />
    </>
  );
}

interface OwnFieldProps {
  readonly field: DeskField;
  readonly text: string;
  readonly onWrite: (text: string, goesOn: boolean) => Promise<void>;
}

function OwnField({ field, text, onWrite }: OwnFieldProps) {
  const { value, onChange, ...rest } = useRestingText({
    ...{ text, onWrite, rest: deskRest },
    keptAs: (typed) => keptText(field, typed),
  });
  return <PhotoWordField field={field} text={value} onText={onChange} {...rest} />;
}

function UsedIn({ id, onOpenArticle }: { id: AssetId; onOpenArticle: (article: ArticleId) => void }) {
  const { photoDesk: words, window } = useWords();
  const { narrow } = usePhotoDesk();
  const { data: articles = [] } = useQuery(showingQuery(id));
  return (
    <section className={styles.uses} aria-label={words.usedIn}>
      <h2 className={styles.heading}>{words.usedIn}</h2>
      {articles.length === 0 && <p className={styles.none}>{words.notUsed}</p>}
      <ul>
        {articles.map(({ id: article, headline }) => (
          <li key={article} className={styles.use}>
            <Button kind="quiet" icon="write" onPress={() => onOpenArticle(article)}>
              {headline || window.untitled}
            </Button>
            <IconButton
              icon="search"
              label={words.onlyArticle(headline || window.untitled)}
              onPress={() => narrow({ article })}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
