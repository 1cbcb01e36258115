import { Settings, type SettingsChanges } from '#shared/areas/settings.ts';
import type { Json } from '#shared/document/json.ts';
import type { WritableDatabase } from '#core/storage/database.ts';

const own = 'settings';

/** What a person set, and how the window was left: small values by name, each written whole. */
export function createSettingsStore(db: WritableDatabase) {
  const one = db.prepare<[string], { valueJson: string }>('SELECT valueJson FROM setting WHERE name = ?');
  const put = db.prepare<[string, string], never>(`
    INSERT INTO setting (name, valueJson)
    VALUES (?, ?)
    ON CONFLICT (name) DO UPDATE SET valueJson = excluded.valueJson
  `);
  const saying = db.prepare<[string], { name: string }>(
    "SELECT name FROM setting WHERE name LIKE 'layout:%' AND valueJson LIKE ? LIMIT 1",
  );
  const drop = db.prepare<[string], never>('DELETE FROM setting WHERE name = ?');

  function read(name: string): Json {
    const row = one.get(name);
    return row ? JSON.parse(row.valueJson) : null;
  }

  function get(): Settings {
    const { data } = Settings.safeParse(read(own) ?? {});
    // What a later version set and this one does not know is no reason not to open.
    return data ?? Settings.parse({});
  }

  return {
    get,

    change(changes: SettingsChanges): Settings {
      const changed = Settings.parse({ ...get(), ...changes });
      put.run(own, JSON.stringify(changed));
      return changed;
    },

    /** A value of the core's own, under a name that is not the window's. Null where there is none. */
    value: read,

    keepValue(name: string, value: Json): void {
      put.run(name, JSON.stringify(value));
    },

    dropValue(name: string): void {
      drop.run(name);
    },

    /** Null where nothing was kept under this name. */
    layout: (name: string): Json => read(layoutName(name)),

    /** Whether anything that was kept says these words. */
    isInLayouts: (words: string): boolean => saying.get(`%${words}%`) !== undefined,

    /** Null is as good as nothing: it takes what was kept away. */
    keepLayout(name: string, value: Json): void {
      if (value === null) drop.run(layoutName(name));
      else put.run(layoutName(name), JSON.stringify(value));
    },
  };
}

function layoutName(name: string): string {
  return `layout:${name}`;
}
