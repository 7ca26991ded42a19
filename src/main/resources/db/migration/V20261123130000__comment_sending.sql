-- What an account writes to people. Each is entered before Meta is asked, so that a lost answer can be looked for.
create table comment_sending (
	id uuid primary key,
	user_id text not null,
	graph_base text not null check (graph_base in ('meta', 'sandbox')),
	instagram_user_id text not null,
	kind text not null check (kind in ('comment', 'reply', 'private_reply', 'mention')),
	media_id text,
	-- what is answered; null for a comment at the top
	comment_id text,
	-- the comment at the top below which the answer stands
	thread_id text,
	message text not null,
	status text not null check (status in ('sending', 'sent', 'failed', 'unconfirmed')),
	calls integer not null,
	-- just before the first call, and before the last
	created_at timestamptz not null,
	called_at timestamptz not null,
	finished_at timestamptz,
	-- Meta's id of what was written
	result_id text,
	-- why it is not there, or cannot be told
	code text,
	problem text
);

-- One private reply for each comment, whoever asks at the same moment.
create unique index comment_sending_private_reply on comment_sending (graph_base, instagram_user_id, comment_id)
	where kind = 'private_reply' and status <> 'failed';

-- What is found at Meta is the answer to one sending, never to two.
create unique index comment_sending_result on comment_sending (graph_base, instagram_user_id, result_id)
	where result_id is not null;

create index comment_sending_under_way on comment_sending (called_at) where status = 'sending';

create index comment_sending_finished on comment_sending (finished_at) where finished_at is not null;
