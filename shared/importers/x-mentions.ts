import { csvImporter } from './tables/csv-importer'

/** Posts that mention the business on X (Twitter), as archives and listening tools write them. */
export const xMentions = csvImporter({
  id: 'x-mentions',
  title: 'X (Twitter) mentions',
  howToExport: 'The CSV of your listening tool, or of the tool that collected the mentions.',
  platform: 'x',
  signature: [
    ['tweet', 'full_text', 'tweet_text', 'text', 'message', 'content'],
    [
      'tweet_id',
      'id_str',
      'tweet_url',
      'permalink',
      'status_url',
      'retweet_count',
      'retweets',
      'retweetCount',
      'screen_name',
      'handle',
    ],
    ['created_at', 'date', 'timestamp', 'posted_at', 'tweet_created_at', 'createdAt'],
  ],
  confirms: head =>
    head.keys.some(key => /tweet|screen_name|^id_str$/.test(key)) ||
    head.rows.slice(0, 20).some(row => row.some(cell => /^https?:\/\/(?:www\.)?(?:twitter|x)\.com\//.test(cell))),
  columns: {
    id: ['tweet_id', 'id_str', 'id'],
    url: ['tweet_url', 'permalink', 'status_url', 'url', 'link'],
    text: ['full_text', 'tweet_text', 'tweet', 'text', 'message', 'content'],
    date: ['created_at', 'createdAt', 'tweet_created_at', 'posted_at', 'date', 'timestamp'],
    author: [
      'screen_name',
      'handle',
      'username',
      'user_screen_name',
      'user.screen_name',
      'author',
      'from',
      'name',
      'user',
    ],
    'owner-reply': ['our_reply', 'reply_text'],
  },
})
