-- The state itself is a bearer secret for ten minutes, so only its SHA-256 rests here.
create table oauth_state (
	state_sha256 text primary key check (length(state_sha256) = 64),
	user_id text not null,
	graph_base text not null check (graph_base in ('meta', 'sandbox')),
	redirect_uri text not null,
	created_at timestamptz not null,
	expires_at timestamptz not null,
	used_at timestamptz,
	check (expires_at > created_at)
);

create index oauth_state_expires_at on oauth_state (expires_at);
