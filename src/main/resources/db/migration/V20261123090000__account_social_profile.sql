create sequence social_profile_seq increment by 1;

create table social_profile (
	id bigint primary key default nextval('social_profile_seq'),
	user_id text not null,
	platform text not null default 'instagram' check (platform in ('instagram')),
	graph_base text not null check (graph_base in ('meta', 'sandbox')),
	profile_id text,
	profile_name text,
	profile_url text,
	profile_image_url text,
	status text not null check (status in ('connected', 'disconnected', 'expired', 'error')),
	status_reason text,
	instagram_user_id text,
	instagram_username text,
	page_id text,
	meta_user_id text,
	scopes text[] not null default '{}',
	access_token text,
	page_access_token text,
	instagram_access_token text,
	token_expires_at timestamptz,
	data_access_expires_at timestamptz,
	connected_at timestamptz,
	last_synced_at timestamptz,
	created_at timestamptz not null,
	updated_at timestamptz not null,
	version bigint not null,
	unique (user_id, platform),
	-- a disconnected profile holds no token at all
	constraint social_profile_disconnected_without_tokens check (
		status <> 'disconnected'
		or (access_token is null and page_access_token is null and instagram_access_token is null))
);

create index social_profile_meta_user_id on social_profile (meta_user_id);

create sequence instagram_account_seq increment by 1;

create table instagram_account (
	id bigint primary key default nextval('instagram_account_seq'),
	social_profile_id bigint not null references social_profile (id) on delete cascade,
	instagram_user_id text not null,
	username text not null,
	name text,
	profile_picture_url text,
	followers_count bigint,
	media_count bigint,
	page_id text not null,
	page_name text,
	page_access_token text,
	position integer not null,
	created_at timestamptz not null,
	updated_at timestamptz not null,
	unique (social_profile_id, instagram_user_id)
);

create index instagram_account_instagram_user_id on instagram_account (instagram_user_id);
