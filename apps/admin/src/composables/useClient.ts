import type { Client } from '@urql/core';
import { inject, type App, type InjectionKey } from 'vue';

const key: InjectionKey<Client> = Symbol('graphql client');

/** Gives the application its GraphQL client. */
export const provideClient = (app: App, client: Client): void => void app.provide(key, client);

/** The GraphQL client of the application around. */
export function useClient(): Client {
  const client = inject(key);
  if (client === undefined) throw new Error('No GraphQL client: call provideClient first.');
  return client;
}
