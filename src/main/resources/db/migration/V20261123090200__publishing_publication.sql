create table publication (
	id uuid primary key,
	user_id text not null,
	instagram_user_id text not null,
	instagram_username text not null,
	test_mode boolean not null,
	kind text not null check (kind in ('image', 'reel', 'carousel', 'story')),
	status text not null check (status in ('scheduled', 'queued', 'uploading', 'processing', 'ready', 'publishing',
		'confirming', 'published', 'failed', 'unconfirmed', 'cancelled', 'paused')),
	paused_reason text check (paused_reason in ('overdue', 'disconnected', 'reconnect_required', 'account_restricted',
		'quota')),
	title text not null,
	caption text not null,
	media jsonb not null check (jsonb_typeof(media) = 'array'),
	options jsonb not null,
	scheduled_time timestamptz,
	container_id text unique,
	container_created_at timestamptz,
	publishing_at timestamptz,
	publish_calls integer not null default 0,
	attempts integer not null default 0,
	media_id text,
	media_type text,
	permalink text,
	media_url text,
	published_at timestamptz,
	error_status integer,
	error_code text,
	error_message text,
	error_graph jsonb,
	idempotency_key text,
	request_sha256 text,
	created_at timestamptz not null,
	updated_at timestamptz not null,
	version bigint not null,
	unique (instagram_user_id, media_id),
	constraint publication_paused_with_reason check ((status = 'paused') = (paused_reason is not null)),
	constraint publication_published_with_media check (status <> 'published' or media_id is not null),
	constraint publication_publishing_with_container check (
		status not in ('processing', 'ready', 'publishing') or container_id is not null),
	constraint publication_failed_with_message check (status <> 'failed' or error_message is not null),
	constraint publication_idempotency_with_digest check (
		(idempotency_key is null) = (request_sha256 is null)),
	unique (user_id, idempotency_key)
);

create index publication_user_id on publication (user_id, created_at desc);
create index publication_instagram_user_id on publication (instagram_user_id, status);

create table publication_step (
	id bigint generated always as identity primary key,
	publication_id uuid not null references publication (id) on delete cascade,
	at timestamptz not null,
	status text not null,
	asked text,
	answered text,
	decided text not null
);

create index publication_step_publication_id on publication_step (publication_id, id);

create sequence content_calendar_entry_seq increment by 1;

create table content_calendar_entry (
	id bigint primary key default nextval('content_calendar_entry_seq'),
	user_id text not null,
	publication_id uuid unique references publication (id),
	title text not null,
	content text not null,
	media_urls jsonb not null default '[]' check (jsonb_typeof(media_urls) = 'array'),
	platforms text[] not null default '{instagram}' check (cardinality(platforms) > 0),
	status text not null check (status in ('draft', 'scheduled', 'published', 'failed', 'cancelled')),
	scheduled_date timestamptz not null,
	published_at timestamptz,
	post_results jsonb not null default '{}' check (jsonb_typeof(post_results) = 'object'),
	created_at timestamptz not null,
	updated_at timestamptz not null,
	version bigint not null
);

create index content_calendar_entry_user_id on content_calendar_entry (user_id, updated_at desc);
