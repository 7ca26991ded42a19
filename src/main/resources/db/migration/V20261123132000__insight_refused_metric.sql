-- Metrics that Meta has refused, so that they are not asked for again at once. Another version may give them.
create table insight_refused_metric (
	graph_base text not null check (graph_base in ('meta', 'sandbox')),
	graph_version text not null,
	edge text not null check (edge in ('account', 'feed', 'reels', 'story')),
	name text not null,
	status text not null check (status in ('retired', 'unsupported')),
	refused_at timestamptz not null,
	primary key (graph_base, graph_version, edge, name)
);
