-- Moderation rules. A rule is its writer's and for one account. What it looks for and does never changes, and a deleted
-- one stays, since its actions refer to it.
create table comment_rule (
	id bigint generated always as identity primary key,
	user_id text not null,
	graph_base text collate "C" not null check (graph_base in ('meta', 'sandbox')),
	instagram_user_id text collate "C" not null,
	name text,
	words text[] not null,
	patterns text[] not null,
	links boolean not null,
	allowed_domains text[] not null,
	senders text[] not null,
	-- steps of all its patterns for each letter of a comment
	pattern_size integer not null,
	action text not null check (action in ('flag', 'hide', 'delete')),
	enabled boolean not null default true,
	created_at timestamptz not null,
	updated_at timestamptz not null,
	deleted_at timestamptz
);

create index comment_rule_account on comment_rule (graph_base, instagram_user_id) where deleted_at is null;

-- What rules do about comments, one row for each comment that some rule matches.
create table comment_action (
	id bigint generated always as identity primary key,
	graph_base text collate "C" not null check (graph_base in ('meta', 'sandbox')),
	instagram_user_id text collate "C" not null,
	comment_id text collate "C" not null,
	rule_id bigint not null references comment_rule,
	media_id text,
	sender_id text,
	sender_username text,
	-- as it was judged
	comment_text text,
	action text not null check (action in ('flag', 'hide', 'delete')),
	-- acting: Meta may have been asked; undoing: Meta is to be asked to take it back
	status text not null check (status in ('pending', 'acting', 'done', 'failed', 'cancelled', 'undoing', 'undone')),
	matched_by text not null,
	matched_value text not null,
	matched_text text not null,
	matched_start integer not null,
	matched_end integer not null,
	-- what keeps it, ended it, or is remarkable, in words for a person
	problem text,
	failures integer not null default 0,
	-- when Meta is asked next; infinity while that waits for somebody to connect again
	due_at timestamptz not null,
	created_at timestamptz not null,
	acted_at timestamptz,
	undone_at timestamptz,
	unique (graph_base, instagram_user_id, comment_id)
);

create index comment_action_rule on comment_action (rule_id, id);
create index comment_action_list on comment_action (graph_base, instagram_user_id, id);
create index comment_action_due on comment_action (graph_base, instagram_user_id, due_at, id)
	where status in ('pending', 'acting', 'undoing');
create index comment_action_over on comment_action (created_at) where status not in ('pending', 'acting', 'undoing');
